using JippApi.Domain.Files;
using JippApi.Domain.Hubs;

namespace JippApi.Domain.Articles;

/// <summary>The editable content of an article.</summary>
public sealed record ArticleContent
{
    public const int TitleMaxLength = 200;

    public const int SummaryMaxLength = 500;

    public const int MarkdownMaxLength = 30_000;

    public const int PlaceMaxLength = 250;

    public const int AddressMaxLength = 1_000;

    public const int LanguageMaxLength = 3;

    public const int MaxTexts = 12;

    public const int MaxRelated = 20;

    public const int MaxPictures = 20;

    /// <summary>Largest picture in bytes; readers in the field pay for each of them.</summary>
    public const long PictureMaxSize = 5_242_880;

    public required ArticleKind Kind { get; init; }

    /// <summary>The hub that publishes it; null for a national article.</summary>
    public HubId? HubId { get; init; }

    /// <summary>The language in which it was written; the others are translations.</summary>
    public required string OriginalLanguage { get; init; }

    public required IReadOnlyList<ArticleWording> Texts { get; init; }

    /// <summary>The time from which it is public; null for the time of its approval.</summary>
    public DateTimeOffset? PublishFrom { get; init; }

    /// <summary>The time from which it is no longer public.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Place and time of an event.</summary>
    public ArticleEvent? Event { get; init; }

    /// <summary>Address of a video.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>Where others have reported what it says.</summary>
    public string? SourceUrl { get; init; }

    public IReadOnlyList<Guid> InnovationIds { get; init; } = [];

    public IReadOnlyList<Guid> HubIds { get; init; } = [];

    public IReadOnlyList<Guid> CompetitionIds { get; init; } = [];

    /// <summary>The pictures that its texts show.</summary>
    public IReadOnlyList<StoredFileId> PictureIds { get; init; } = [];
}

/// <summary>The words of an article in one language.</summary>
public sealed record ArticleWording(string Language, string Title, string Summary, string Markdown);

/// <summary>Place and time of an event.</summary>
public sealed record ArticleEvent(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place);

/// <summary>A file that an article shows as a picture.</summary>
public sealed record ArticlePicture(StoredFileId FileId);

/// <summary>The words of an article in one language, with the time of their last change.</summary>
public sealed class ArticleText
{
    private ArticleText(string language) => Language = language;

    internal ArticleText(ArticleWording said, DateTimeOffset at)
        : this(said.Language) => Put(said, at);

    public string Language { get; }

    public string Title { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public string Markdown { get; private set; } = "";

    /// <summary>When these words were last changed; other languages do not matter.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    public ArticleWording Wording => new(Language, Title, Summary, Markdown);

    /// <summary>Makes these words the measure of all others from now on.</summary>
    internal void BecomeOriginal(DateTimeOffset at) => UpdatedAt = at;

    internal void Put(ArticleWording said, DateTimeOffset at)
    {
        if (said == Wording)
            return;
        (Title, Summary, Markdown, UpdatedAt) = (said.Title, said.Summary, said.Markdown, at);
    }
}
