namespace JippApi.Api.Pages.Guides;

/// <summary>A guide: a Markdown file of the repository that is part of the program.</summary>
/// <param name="File">Its path in the repository, such as <c>docs/api-guide.md</c>.</param>
/// <param name="Path">The path of its page, such as <c>/docs/api-guide</c>.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Text">Its Markdown.</param>
internal sealed record Guide(string File, string Path, string Title, string Text)
{
    private const string IndonesianGuide = "/docs/panduan-api";
    private const string EnglishGuide = "/docs/api-guide";

    /// <summary>The language that it is written in.</summary>
    public string Language => Path == IndonesianGuide ? Http.Language.Indonesian : Http.Language.English;

    /// <summary>The page of the same guide in the other language; null if there is none.</summary>
    public string? Translation =>
        Path switch
        {
            IndonesianGuide => EnglishGuide,
            EnglishGuide => IndonesianGuide,
            _ => null,
        };

    public bool IsDecision => Path.StartsWith(GuideLibrary.Decisions + "/", StringComparison.Ordinal);
}
