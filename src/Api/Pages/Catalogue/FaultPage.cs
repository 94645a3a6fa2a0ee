using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Pages.Rendering;
using JippApi.Application.Common;

namespace JippApi.Api.Pages.Catalogue;

/// <summary>
/// The page of a code in <c>errors</c>, which says what is wrong with one field, parameter or header.
/// </summary>
internal static class FaultPage
{
    /// <summary>The message of a code, with <c>…</c> in place of its argument.</summary>
    public static string MessageOf(string code, string language) => FaultTexts.Text(new Fault("", code, "…"), language);

    public static Answer Answer(PageRequest request, string code)
    {
        var page = request with { Path = $"/problems/{code}" };
        return new Page
        {
            Request = page,
            Title = code,
            Content = Html.Of(
                $"""
                <p class="crumbs"><a href="{page.To("/problems")}">{page.Say("Semua kesalahan", "All problems")}</a></p>
                <h1><code>{code}</code></h1>
                <p>{MessageOf(code, page.Language)}</p>
                <p>{page.Say(
                    "Kode ini ada dalam errors[].code; pointer, parameter atau header di sebelahnya menyebut tempatnya.",
                    "This code is in errors[].code; the pointer, parameter or header next to it names the place."
                )}</p>
                """
            ),
        }.ToAnswer();
    }
}
