using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;

namespace JippApi.Api.Pages.Rendering;

/// <summary>A page for people: the frame that all pages share, and the headers with which it is sent.</summary>
internal sealed record Page
{
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>Only what this server itself sends is loaded or called, and nothing inline is run.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A page with a form runs no scripts, and sends the form to this server only.</summary>
    private const string FormPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Headers = new()
    {
        ["Content-Security-Policy"] = Policy,
        ["Cross-Origin-Opener-Policy"] = "same-origin",
    };

    private static readonly Dictionary<string, string> PersonalHeaders = new()
    {
        ["Content-Security-Policy"] = FormPolicy,
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["X-Robots-Tag"] = "noindex, nofollow",
    };

    public required PageRequest Request { get; init; }

    public required string Title { get; init; }

    /// <summary>The content of <c>main</c>, which begins with the heading.</summary>
    public required Html Content { get; init; }

    /// <summary>The page in the other language, if it is not at the same path.</summary>
    public string? OtherLanguagePath { get; init; }

    /// <summary>Style sheets in addition to the one of all pages.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>A class of the body, for pages that are laid out differently.</summary>
    public string Kind { get; init; } = "text";

    public int Status { get; init; } = StatusCodes.Status200OK;

    public string Caching { get; init; } = Answer.PublicCaching;

    /// <summary>
    /// Whether it is for whoever holds a link of their own: it may have a form, has no navigation, is not kept by anybody, and
    /// not found by search engines.
    /// </summary>
    public bool IsPersonal { get; init; }

    public Answer ToAnswer()
    {
        var body = Frame().Bytes();
        return new()
        {
            Status = Status,
            Body = body,
            ContentType = MediaType,
            ETag = IsKept ? ETags.OfResource(0, body) : null,
            CacheControl = IsKept ? Caching : Answer.NoStore,
            Language = Request.Language,
            Headers = IsPersonal ? PersonalHeaders : Headers,
        };
    }

    private bool IsKept => Status == StatusCodes.Status200OK && !IsPersonal;

    private Html Frame() =>
        Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="{Request.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Title} – JippApi</title>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="api-catalog" href="/.well-known/api-catalog">
            {Html.Join(
                Styles.Append(Assets.Address("pages.css")).Select(address => Html.Of($"""<link rel="stylesheet" href="{address}">"""))
            )}
            {Html.Join(Scripts.Select(address => Html.Of($"""<script src="{address}" defer></script>""")))}
            </head>
            <body class="{Kind}">
            <a class="skip" href="#content">{Request.Say("Langsung ke isi", "Skip to content")}</a>
            <header>
            <a class="brand" href="{Request.To("/")}"><img src="/favicon.svg" alt="" width="28" height="28">JippApi</a>
            {(IsPersonal ? Html.Empty : Navigation())}
            {Switch()}
            </header>
            <main id="content" tabindex="-1">
            {Content}
            </main>
            <footer><p>JippApi · {Request.Say(
                "Jaringan Inovasi Pelayanan Publik",
                "the network for public-service innovation in Indonesia"
            )} · <a href="{Request.To("/docs/security")}#report-a-weakness">{Request.Say(
                "Laporkan celah keamanan",
                "Report a weakness"
            )}</a></p></footer>
            </body>
            </html>

            """
        );

    private Html Navigation() =>
        Html.Of(
            $"""
            <nav aria-label="{Request.Say("Utama", "Main")}">
            {Item("/swagger", "Swagger", "Swagger")}
            {Item("/docs", "Panduan", "Guides")}
            {Item("/problems", "Kesalahan", "Problems")}
            {Item("/docs/changelog", "Perubahan", "Changes")}
            </nav>
            """
        );

    private Html Item(string path, string indonesian, string english)
    {
        var current = Request.Path == path ? Html.Of($""" aria-current="page" """) : Html.Empty;
        return Html.Of($"""<a href="{Request.To(path)}"{current}>{Request.Say(indonesian, english)}</a>""");
    }

    private Html Switch()
    {
        var path = OtherLanguagePath ?? Request.Path;
        return Request.IsEnglish
            ? Html.Of(
                $"""<a class="language" href="{PageRequest.In(path, "id")}" lang="id" hreflang="id" rel="alternate">Bahasa Indonesia</a>"""
            )
            : Html.Of($"""<a class="language" href="{PageRequest.In(path, "en")}" lang="en" hreflang="en" rel="alternate">English</a>""");
    }
}
