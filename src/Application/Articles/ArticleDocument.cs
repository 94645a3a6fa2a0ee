using JippApi.Domain.Articles;

namespace JippApi.Application.Articles;

/// <summary>An article in full, in one of its languages.</summary>
public sealed record ArticleDocument : ArticleItem
{
    /// <summary>The article in Markdown, as it was written.</summary>
    public required string Markdown { get; init; }

    /// <summary>The article in HTML that a page may show as it is.</summary>
    public required string Html { get; init; }

    /// <summary>The article in each language, with the state of the translation.</summary>
    public required IReadOnlyList<ArticleTranslation> Translations { get; init; }

    /// <summary>Address of a report on which the article is based.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Published innovations to which the article refers.</summary>
    public required IReadOnlyList<Guid> RelatedInnovationIds { get; init; }

    /// <summary>Designated hubs to which the article refers.</summary>
    public required IReadOnlyList<Guid> RelatedHubIds { get; init; }

    /// <summary>Public editions of competitions to which the article refers.</summary>
    public required IReadOnlyList<Guid> RelatedCompetitionIds { get; init; }

    /// <summary>Votes of readers.</summary>
    public required ArticleVotes Votes { get; init; }

    /// <summary>Why the article was returned or retired.</summary>
    public string? Reason { get; init; }

    /// <summary>When the article was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the article was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static ArticleDocument Of(ArticleItem item, Article article, string html, ArticleRelations related, ArticleVotes votes) =>
        new()
        {
            Id = item.Id,
            Kind = item.Kind,
            HubId = item.HubId,
            Status = item.Status,
            Language = item.Language,
            IsFallback = item.IsFallback,
            IsOutdated = item.IsOutdated,
            OriginalLanguage = item.OriginalLanguage,
            Languages = item.Languages,
            Title = item.Title,
            Summary = item.Summary,
            TextUpdatedAt = item.TextUpdatedAt,
            PublishFrom = item.PublishFrom,
            ExpiresAt = item.ExpiresAt,
            FeaturedAt = item.FeaturedAt,
            Event = item.Event,
            VideoUrl = item.VideoUrl,
            Version = item.Version,
            Markdown = article.Texts.Single(text => text.Language == item.Language).Markdown,
            Html = html,
            Translations =
            [
                .. article
                    .Texts.OrderBy(text => text.Language, StringComparer.Ordinal)
                    .Select(text => new ArticleTranslation(text.Language, text.Title, text.UpdatedAt, article.IsOutdated(text))),
            ],
            SourceUrl = article.SourceUrl,
            RelatedInnovationIds = related.Innovations,
            RelatedHubIds = related.Hubs,
            RelatedCompetitionIds = related.Competitions,
            Votes = votes,
            Reason = article.Reason,
            CreatedAt = article.CreatedAt,
            UpdatedAt = article.UpdatedAt,
        };
}

/// <summary>An article in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">Title in this language.</param>
/// <param name="UpdatedAt">When these words were last changed.</param>
/// <param name="IsOutdated">Whether they are older than the original, and may contradict it.</param>
public sealed record ArticleTranslation(string Language, string Title, DateTimeOffset UpdatedAt, bool IsOutdated);

/// <summary>Votes of readers on an article.</summary>
/// <param name="Helpful">Accounts that found it helpful.</param>
/// <param name="NotHelpful">Accounts that did not.</param>
public sealed record ArticleVotes(int Helpful, int NotHelpful);

/// <summary>Public resources to which an article refers.</summary>
internal sealed record ArticleRelations(IReadOnlyList<Guid> Innovations, IReadOnlyList<Guid> Hubs, IReadOnlyList<Guid> Competitions);
