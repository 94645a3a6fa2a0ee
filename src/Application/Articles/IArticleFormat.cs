namespace JippApi.Application.Articles;

/// <summary>Renders the Markdown of articles.</summary>
public interface IArticleFormat
{
    /// <summary>Returns the Markdown as HTML; null for Markdown that is nested too deeply or would grow too large.</summary>
    ArticleRendering? Render(string markdown);
}

/// <summary>An article as HTML.</summary>
/// <param name="Html">
/// HTML that a page may show as it is: without scripts, styles and raw HTML, and with pictures of this server only.
/// </param>
/// <param name="Pictures">All pictures of the Markdown, also those left out of the HTML.</param>
public sealed record ArticleRendering(string Html, IReadOnlyList<ShownPicture> Pictures);

/// <summary>A picture in an article.</summary>
/// <param name="FileId">The file on this server; null if the picture lies elsewhere.</param>
/// <param name="Alternative">The text for those who do not see it; empty if there is none.</param>
public sealed record ShownPicture(Guid? FileId, string Alternative);
