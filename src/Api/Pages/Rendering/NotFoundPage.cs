using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Pages.Rendering;

/// <summary>The answer to an address without a page: a page for people, a problem for programs.</summary>
internal static class NotFoundPage
{
    public static Answer Answer(HttpContext http)
    {
        if (Negotiation.Choose(http.Request, MediaTypes.Json, Page.MediaType) != Page.MediaType)
            throw new NotFoundException("Page");
        var page = PageRequest.Of(http.Request);
        return new Page
        {
            Request = page,
            OtherLanguagePath = "/",
            Status = StatusCodes.Status404NotFound,
            Title = page.Say("Halaman tidak ditemukan", "Page not found"),
            Content = Html.Of(
                $"""
                <h1>{page.Say("Halaman tidak ditemukan", "Page not found")}</h1>
                <p>{page.Say("Alamat ini tidak ada:", "There is nothing at this address:")} <code>{Truncation.Shorten(
                    200,
                    http.Request.Path.Value ?? ""
                )}</code></p>
                <p><a href="{page.To("/")}">{page.Say("Ke halaman awal", "Go to the start page")}</a></p>
                """
            ),
        }.ToAnswer();
    }
}
