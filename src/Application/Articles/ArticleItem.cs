using JippApi.Application.Common;
using JippApi.Domain.Articles;

namespace JippApi.Application.Articles;

/// <summary>An article in a list, in one of its languages.</summary>
public record ArticleItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Kind of article.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The hub that publishes the article; absent for a national one.</summary>
    public Guid? HubId { get; init; }

    /// <summary>Status of the article now.</summary>
    public required ArticleStatus Status { get; init; }

    /// <summary>Language of the title, the summary and the body.</summary>
    public required string Language { get; init; }

    /// <summary>
    /// Whether the article does not exist in the language that the client prefers, so that another one is shown.
    /// </summary>
    public required bool IsFallback { get; init; }

    /// <summary>
    /// Whether this translation is older than the original, and may contradict it. The original then decides.
    /// </summary>
    public required bool IsOutdated { get; init; }

    /// <summary>Language in which the article was written.</summary>
    public required string OriginalLanguage { get; init; }

    /// <summary>All languages in which the article exists.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Title of the article.</summary>
    public required string Title { get; init; }

    /// <summary>Summary of the article.</summary>
    public required string Summary { get; init; }

    /// <summary>When these words were last changed.</summary>
    public required DateTimeOffset TextUpdatedAt { get; init; }

    /// <summary>Time from which the article is public.</summary>
    public DateTimeOffset? PublishFrom { get; init; }

    /// <summary>Time from which the article is no longer public.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Since when national editors feature the article; absent if they do not.</summary>
    public DateTimeOffset? FeaturedAt { get; init; }

    /// <summary>Place and time of an event.</summary>
    public ArticleEventItem? Event { get; init; }

    /// <summary>Address of a video.</summary>
    public string? VideoUrl { get; init; }

    internal static ArticleItem Of(ArticleRow article, IReadOnlyList<string> wanted, DateTimeOffset now)
    {
        var text = article.TextIn(wanted);
        return new()
        {
            Id = article.Id.Value,
            Kind = article.Kind,
            HubId = article.HubId?.Value,
            Status = ArticleStages.StatusAt(article.Stage, article.PublishFrom, article.ExpiresAt, now),
            Language = text.Language,
            IsFallback = wanted.Count > 0 && wanted[0] != text.Language,
            IsOutdated = article.IsOutdated(text),
            OriginalLanguage = article.OriginalLanguage,
            Languages = [.. article.Texts.Select(one => one.Language).Order(StringComparer.Ordinal)],
            Title = text.Title,
            Summary = text.Summary,
            TextUpdatedAt = text.UpdatedAt,
            PublishFrom = article.PublishFrom,
            ExpiresAt = article.ExpiresAt,
            FeaturedAt = article.FeaturedAt,
            Event = article.EventStartsAt is { } start ? new(start, article.EventEndsAt!.Value, article.EventPlace!) : null,
            VideoUrl = article.VideoUrl,
            Version = article.Version,
        };
    }
}

/// <summary>Place and time of an event.</summary>
/// <param name="StartsAt">When the event begins.</param>
/// <param name="EndsAt">When the event ends.</param>
/// <param name="Place">Place of the event.</param>
public sealed record ArticleEventItem(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place);
