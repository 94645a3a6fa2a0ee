using System.Text.Json;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Pages.Rendering;
using JippApi.Api.ReferenceData;

namespace JippApi.Api.Pages.Catalogue;

/// <summary>
/// The pages that <c>type</c> and <c>help</c> of problems point to: for people as HTML, for programs as JSON.
/// </summary>
internal static class ProblemPages
{
    private const string Root = "/problems";

    public static Answer List(HttpContext http)
    {
        if (!WantsPage(http))
            return Document(http, language => new ProblemList([.. Problems.All.Select(type => ProblemEntry.Of(type, language))]));
        var page = PageRequest.Of(http.Request) with { Path = Root };
        return new Page
        {
            Request = page,
            Title = page.Say("Kesalahan", "Problems"),
            Content = Contents(page),
        }.ToAnswer();
    }

    public static async Task<Answer> Get(HttpContext http, string name, ProblemExamples examples, ProblemOperations operations)
    {
        if (Find(name) is not { } type)
            return FaultTexts.All.ContainsKey(name.ToUpperInvariant()) && WantsPage(http)
                ? FaultPage.Answer(PageRequest.Of(http.Request), name.ToUpperInvariant())
                : NotFoundPage.Answer(http);
        if (!WantsPage(http))
            return Document(http, language => ProblemEntry.Of(type, language));
        var page = PageRequest.Of(http.Request) with { Path = $"{Root}/{type.Slug}" };
        return new Page
        {
            Request = page,
            Title = $"{type.Code}: {type.Title(page.Language)}",
            Content = Article(page, type, examples.Of(type, page.Language), await operations.AnsweringAsync(type.Code)),
        }.ToAnswer();
    }

    /// <summary>By its slug or its code, in any letter case.</summary>
    private static ProblemType? Find(string name)
    {
        var slug = name.Replace('_', '-').ToLowerInvariant();
        return Problems.All.FirstOrDefault(type => type.Slug == slug);
    }

    private static bool WantsPage(HttpContext http) => Negotiation.Choose(http.Request, MediaTypes.Json, Page.MediaType) == Page.MediaType;

    private static Answer Document(HttpContext http, Func<string, object> of)
    {
        var language = PageRequest.Of(http.Request).Language;
        var document = of(language);
        return Answers.Public(document, ETags.OfResource(0, Json.Bytes(document)), language);
    }

    private static Html Contents(PageRequest page) =>
        Html.Of(
            $"""
            <h1>{page.Say("Kesalahan", "Problems")}</h1>
            <p>{page.Say(
                "Semua jawaban kesalahan API ini (RFC 9457). Program membaca code, yang tidak pernah berubah.",
                "All problems with which this API answers (RFC 9457). Programs read the code, which never changes."
            )}</p>
            <nav aria-label="{page.Say("Status", "Statuses")}"><ul class="inline">
            {Html.Join(Statuses().Select(status => Html.Of($"""<li><a href="#status-{status.Key}">{status.Key}</a></li>""")))}
            <li><a href="#errors">errors[].code</a></li>
            </ul></nav>
            {Html.Join(Statuses().Select(status => Group(page, status)))}
            <h2 id="errors">{page.Say("Kode dalam errors", "Codes in errors")}</h2>
            <p>{page.Say(
                "Satu jawaban menyebut setiap kolom, parameter atau header yang salah, masing-masing dengan kodenya.",
                "One answer names every field, parameter and header that is wrong, each with its code."
            )}</p>
            <dl class="codes">
            {Html.Join(
                FaultTexts.All.Keys.Order(StringComparer.Ordinal).Select(code =>
                    Html.Of($"""<dt id="{code}"><code>{code}</code></dt><dd>{FaultPage.MessageOf(code, page.Language)}</dd>""")
                )
            )}
            </dl>
            """
        );

    private static IEnumerable<IGrouping<int, ProblemType>> Statuses() =>
        Problems.All.GroupBy(type => type.Status).OrderBy(group => group.Key);

    private static Html Group(PageRequest page, IGrouping<int, ProblemType> status) =>
        Html.Of(
            $"""
            <h2 id="status-{status.Key}">{StatusTexts.Of(status.Key, page)}</h2>
            <dl class="codes">
            {Html.Join(status.OrderBy(type => type.Slug, StringComparer.Ordinal).Select(type => Entry(page, type)))}
            </dl>
            """
        );

    private static Html Entry(PageRequest page, ProblemType type) =>
        Html.Of(
            $"""<dt><a href="{page.To($"{Root}/{type.Slug}")}"><code>{type.Code}</code></a></dt><dd>{type.Title(page.Language)}</dd>"""
        );

    private static Html Article(PageRequest page, ProblemType type, ProblemDocument example, IReadOnlyList<ProblemOperation> operations) =>
        Html.Of(
            $"""
            <p class="crumbs"><a href="{page.To(Root)}">{page.Say("Semua kesalahan", "All problems")}</a></p>
            <h1>{type.Title(page.Language)}</h1>
            <dl class="facts">
            <dt>{page.Say("Kode", "Code")}</dt><dd><code>{type.Code}</code></dd>
            <dt>Status</dt><dd>{StatusTexts.Of(type.Status, page)}</dd>
            <dt>type</dt><dd><code>{example.Type}</code></dd>
            </dl>
            <h2>{page.Say("Artinya", "What it means")}</h2>
            <p>{StatusTexts.Meaning(type.Status, page)}</p>
            <h2>{page.Say("Yang perlu dilakukan", "What to do")}</h2>
            <p>{type.Help(page.Language)}</p>
            <h2>{page.Say("Contoh jawaban", "An example")}</h2>
            <div class="code" tabindex="0"><pre><code>{Indented(example)}</code></pre></div>
            {Operations(page, operations)}
            """
        );

    private static Html Operations(PageRequest page, IReadOnlyList<ProblemOperation> operations) =>
        operations.Count == 0
            ? Html.Empty
            : Html.Of(
                $"""
                <h2>{page.Say("Operasi yang dapat menjawab demikian", "Operations that can answer it")}</h2>
                <ul class="operations">
                {Html.Join(
                    operations.Select(o =>
                        Html.Of($"""<li><a href="{page.To("/swagger")}#/{Uri.EscapeDataString(o.Tag)}/{o.Id}"><code>{o.Method} {o.Path}</code></a></li>""")
                    )
                )}
                </ul>
                """
            );

    private static string Indented(ProblemDocument problem)
    {
        using var document = JsonDocument.Parse(Json.Bytes(problem));
        using var target = new MemoryStream();
        using (var writer = new Utf8JsonWriter(target, new() { Indented = true, Encoder = Json.Options.Encoder }))
            document.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(target.ToArray());
    }
}
