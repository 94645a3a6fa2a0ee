using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using Ganss.Xss;
using JippApi.Application.Articles;
using JippApi.Application.Documents;
using Markdig;

namespace JippApi.Infrastructure.Documents.Articles;

/// <summary>
/// Markdown as HTML behind two walls: the renderer shows raw HTML as text, and what it writes is then reduced to a short
/// list of tags and attributes. Nothing is locked: both libraries serve several requests at once.
/// </summary>
internal sealed partial class ArticleHtml(DocumentPolicy published) : IArticleFormat
{
    /// <summary>Tags and entities make HTML longer than its Markdown, but no more than so many times.</summary>
    private const int Growth = 10;

    private const int SmallHtml = 10_000;

    private const int MaxCells = 5_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly HtmlSanitizer Sanitizer = Strict();

    public ArticleRendering? Render(string markdown)
    {
        if (MayBeWide(markdown))
            return null;
        try
        {
            using var html = new BoundedWriter(markdown.Length * Growth + SmallHtml);
            Markdown.ToHtml(markdown, html, Pipeline);
            if (html.IsFull)
                return null;
            var body = Sanitizer.SanitizeDom(html.ToString()).Body!;
            foreach (var link in body.QuerySelectorAll("a"))
                Restrict(link);
            var pictures = body.QuerySelectorAll("img").Select(Shown).ToList();
            return new(body.ChildNodes.ToHtml(HtmlSanitizer.DefaultOutputFormatter), pictures);
        }
        catch (ArgumentException)
        {
            return null; // the library refuses what is nested too deeply
        }
    }

    /// <summary>Whether its tables may have so many cells that reading them costs too much: each row is as wide as the widest.</summary>
    private static bool MayBeWide(string markdown)
    {
        var (lines, widest) = (0L, 0L);
        foreach (var line in markdown.AsSpan().EnumerateLines())
            (lines, widest) = (lines + 1, Math.Max(widest, line.Count('|')));
        return lines * widest > MaxCells;
    }

    /// <summary>
    /// Keeps whole addresses only: others would lead to the server of the page that shows the article. One with a user looks
    /// like one of another server: <c>https://menpan.go.id@example.com</c>.
    /// </summary>
    private static void Restrict(IElement link)
    {
        var address = link.GetAttribute("href") ?? "";
        if (!WholeAddress().IsMatch(address) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && HasUser(uri)))
            link.RemoveAttribute("href");
        link.SetAttribute("rel", "nofollow noopener noreferrer");
    }

    /// <summary>
    /// Gives a picture the public address of its file. One that lies elsewhere is removed, because it would tell its server
    /// who reads.
    /// </summary>
    private ShownPicture Shown(IElement picture)
    {
        var (file, text) = (PictureAddress().Match(picture.GetAttribute("src") ?? ""), picture.GetAttribute("alt")?.Trim() ?? "");
        if (file.Success && text.Length > 0)
            picture.SetAttribute("src", published.AddressOf(file.Value));
        else
            picture.Remove();
        return new(file.Success ? Guid.Parse(file.Groups["id"].Value) : null, text);
    }

    private static bool HasUser(Uri uri) => uri.Scheme != Uri.UriSchemeMailto && uri.UserInfo.Length > 0;

    [GeneratedRegex("^(https?://[^/\\\\?#\\s]|mailto:[^\\s])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeAddress();

    [GeneratedRegex("^/api/v1/files/(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})/content\\z")]
    private static partial Regex PictureAddress();

    private static HtmlSanitizer Strict() =>
        new(
            new HtmlSanitizerOptions
            {
                AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
                {
                    "a",
                    "blockquote",
                    "br",
                    "code",
                    "em",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "img",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "strong",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                },
                AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "title", "start", "rel", "src", "alt" },
                AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https", "http", "mailto" },
                UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
            }
        );
}
