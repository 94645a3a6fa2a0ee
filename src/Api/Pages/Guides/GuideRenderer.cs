using JippApi.Api.Pages.Rendering;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JippApi.Api.Pages.Guides;

/// <summary>A heading of a guide, for its contents list.</summary>
internal sealed record GuideHeading(int Level, string Anchor, string Text);

/// <summary>A guide as HTML, without its first heading.</summary>
internal sealed record RenderedGuide(Html Body, IReadOnlyList<GuideHeading> Headings);

/// <summary>
/// Renders the Markdown of a guide. Raw HTML is shown as text; links between files of the repository become links
/// between pages, or plain text where the file has no page.
/// </summary>
internal static class GuideRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .DisableHtml()
        .Build();

    public static RenderedGuide Render(Guide guide, Func<string, string> address)
    {
        var document = Markdown.Parse(guide.Text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Redirect(link, guide, address);
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.FirstOrDefault() is { Level: 1 } title)
            document.Remove(title);

        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTable());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ScrollingCode());
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new LinkedHeading());
        var contents = headings
            .Where(h => h.Level is 2 or 3)
            .Select(h => new GuideHeading(h.Level, h.GetAttributes().Id ?? "", TextOf(h)))
            .ToList();
        renderer.Render(document);
        return new(new(text.ToString()), contents);
    }

    /// <summary>Makes a link point to a page of this server, or unlinks it.</summary>
    private static void Redirect(LinkInline link, Guide guide, Func<string, string> address)
    {
        var url = link.Url ?? "";
        if (
            url.StartsWith('#')
            || url.StartsWith("https://", StringComparison.Ordinal)
            || url.StartsWith("http://", StringComparison.Ordinal)
        )
            return;
        var (file, anchor) = url.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (url[..at], url[at..]) : (url, "");
        if (GuideLibrary.PathOf(FileAt(guide.File, file)) is { } path)
            link.Url = link.IsImage ? path : address(path + anchor);
        else
            link.ReplaceBy(TextIn(link));
    }

    private static ContainerInline TextIn(LinkInline link)
    {
        var text = new ContainerInline();
        foreach (var child in link.ToList())
        {
            child.Remove();
            text.AppendChild(child);
        }

        return text;
    }

    /// <summary>Resolves a relative reference in a file of the repository.</summary>
    private static string FileAt(string from, string reference)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in reference.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(
            (heading.Inline?.Descendants() ?? []).Select(inline =>
                inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    _ => "",
                }
            )
        );

    /// <summary>
    /// A wide table scrolls by itself, also by keyboard, and leaves the page as narrow as the screen.
    /// </summary>
    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.WriteLine("""<div class="scroll" tabindex="0">""");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class ScrollingCode : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            renderer.WriteLine("""<div class="code" tabindex="0">""");
            base.Write(renderer, obj);
            renderer.WriteLine("</div>");
        }
    }

    /// <summary>A heading that links to itself, so that its address can be copied.</summary>
    private sealed class LinkedHeading : HeadingRenderer
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            if (obj.GetAttributes().Id is { } anchor && obj.Inline is not null)
            {
                var link = new LinkInline($"#{anchor}", "");
                link.GetAttributes().AddClass("anchor");
                link.GetAttributes().AddProperty("aria-label", $"# {TextOf(obj)}");
                link.AppendChild(new LiteralInline("#"));
                obj.Inline.AppendChild(link);
            }

            base.Write(renderer, obj);
        }
    }
}
