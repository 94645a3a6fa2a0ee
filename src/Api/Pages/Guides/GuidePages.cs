using System.Collections.Concurrent;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Pages.Rendering;
using JippApi.Application.Common;

namespace JippApi.Api.Pages.Guides;

/// <summary>The pages under <c>/docs</c>. Each is rendered once for each language and content coding.</summary>
internal static class GuidePages
{
    private const string Markdown = "text/markdown; charset=utf-8";

    private static readonly ConcurrentDictionary<(PageRequest Page, string? Coding), Answer> Rendered = new();

    public static Answer List(HttpContext http) => Once(http, GuideLibrary.Root, Contents);

    public static Answer Get(HttpContext http, string guide) => Show(http, $"{GuideLibrary.Root}/{guide.TrimEnd('/')}");

    public static Answer ListDecisions(HttpContext http) => Once(http, GuideLibrary.Decisions, DecisionList);

    public static Answer GetDecision(HttpContext http, string name) => Show(http, $"{GuideLibrary.Decisions}/{name}");

    public static Answer GetPicture(string name) =>
        GuideLibrary.Picture(name) is { } content
            ? new()
            {
                Body = content,
                ContentType = "image/png",
                ETag = ETags.OfResource(0, content),
                CacheControl = Answer.PublicCaching,
            }
            : throw new NotFoundException("Picture");

    /// <summary>A guide as a page, or as its Markdown for programs that ask for it.</summary>
    private static Answer Show(HttpContext http, string path)
    {
        if (!GuideLibrary.ByPath.TryGetValue(path, out var guide))
            return NotFoundPage.Answer(http);
        return Negotiation.Choose(http.Request, Page.MediaType, Markdown) == Markdown
            ? Source(guide)
            : Once(http, path, page => Article(page, guide));
    }

    private static Answer Source(Guide guide)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(guide.Text);
        return new()
        {
            Body = text,
            ContentType = Markdown,
            ETag = ETags.OfResource(0, text),
            CacheControl = Answer.PublicCaching,
            Language = guide.Language,
        };
    }

    /// <summary>The path is the page's own: routes match in any letter case, and each form would be kept.</summary>
    private static Answer Once(HttpContext http, string path, Func<PageRequest, Page> render) =>
        Rendered.GetOrAdd(
            (PageRequest.Of(http.Request) with { Path = path }, ContentCoding.BestFor(http.Request)),
            key => render(key.Page).ToAnswer().CompressedFor(http.Request)
        );

    private static Page Article(PageRequest page, Guide guide)
    {
        var rendered = GuideRenderer.Render(guide, page.To);
        return new()
        {
            Request = page,
            Title = guide.Title,
            Kind = "guide",
            OtherLanguagePath = guide.Translation is { } translation && guide.Language == page.Language ? translation : null,
            Content = Html.Of(
                $"""
                <nav class="contents" aria-label="{page.Say("Daftar isi", "Contents")}">
                <details>
                <summary>{page.Say("Daftar isi", "Contents")}</summary>
                {Headings(rendered.Headings)}
                </details>
                </nav>
                <article>
                <h1 lang="{guide.Language}">{guide.Title}</h1>
                {Note(page, guide)}
                <div lang="{guide.Language}">
                {rendered.Body}
                </div>
                </article>
                """
            ),
            Scripts = [Assets.Address("guide.js")],
        };
    }

    private static Html Headings(IReadOnlyList<GuideHeading> headings) =>
        Html.Of(
            $"""
            <ul>
            {Html.Join(headings.Select(h => Html.Of($"""<li class="level{h.Level}"><a href="#{h.Anchor}">{h.Text}</a></li>""")))}
            </ul>
            """
        );

    /// <summary>Says which language the guide is in, if it is not the reader's.</summary>
    private static Html Note(PageRequest page, Guide guide)
    {
        if (guide.Language == page.Language)
            return Html.Empty;
        var also = guide.Translation is { } path
            ? Html.Of($""" <a href="{page.To(path)}">{page.Say("Panduan dalam bahasa Indonesia", "The guide in English")}</a>.""")
            : Html.Empty;
        return Html.Of($"""<p class="note">{page.Say("Halaman ini berbahasa Inggris.", "This page is in Indonesian.")}{also}</p>""");
    }

    private static Page Contents(PageRequest page) =>
        new()
        {
            Request = page,
            Title = page.Say("Panduan", "Guides"),
            Content = Html.Of(
                $"""
                <h1>{page.Say("Panduan", "Guides")}</h1>
                <p>{page.Say(
                    "Panduan ini bagian dari program dan cocok dengan versi yang sedang berjalan.",
                    "The guides are part of the program and describe the version that is running."
                )}</p>
                <ul class="cards">
                {Html.Join(GuideLibrary.Ordered.Where(guide => !guide.IsDecision).Select(guide => Card(page, guide)))}
                <li><a href="{page.To(GuideLibrary.Decisions)}">{page.Say("Catatan keputusan", "Decision records")}</a><p>{page.Say(
                    "Mengapa sistem ini dibuat demikian; bahasa Inggris.",
                    "Why the system is made as it is."
                )}</p></li>
                </ul>
                """
            ),
        };

    private static Html Card(PageRequest page, Guide guide) =>
        Html.Of(
            $"""
            <li><a href="{page.To(guide.Path)}" hreflang="{guide.Language}" lang="{guide.Language}">{guide.Title}</a>
            <p>{GuideTexts.About(guide, page)}</p></li>
            """
        );

    private static Page DecisionList(PageRequest page) =>
        new()
        {
            Request = page,
            Title = page.Say("Catatan keputusan", "Decision records"),
            Content = Html.Of(
                $"""
                <h1>{page.Say("Catatan keputusan", "Decision records")}</h1>
                <p>{page.Say(
                    "Setiap pilihan yang akan dipertanyakan punya satu halaman, dalam bahasa Inggris.",
                    "Each choice that a reviewer would question has a page."
                )}</p>
                <ul lang="en">
                {Html.Join(
                    GuideLibrary.Ordered.Where(guide => guide.IsDecision).Select(guide =>
                        Html.Of($"""<li><a href="{page.To(guide.Path)}">{guide.Title}</a></li>""")
                    )
                )}
                </ul>
                """
            ),
        };
}
