using System.Linq.Expressions;
using JippApi.Domain.Articles;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Articles;

/// <summary>
/// The columns that a list shows. The bodies stay in the database: twelve languages of 30,000 characters, times a page of
/// 200, would fill the memory.
/// </summary>
internal sealed record ArticleRow
{
    public static readonly Expression<Func<Article, ArticleRow>> Shown = a =>
        new()
        {
            Id = a.Id,
            Kind = a.Kind,
            HubId = a.HubId,
            Stage = a.Stage,
            OriginalLanguage = a.OriginalLanguage,
            Texts = a.Texts.Select(t => new ArticleHead(t.Language, t.Title, t.Summary, t.UpdatedAt)).ToList(),
            PublishFrom = a.PublishFrom,
            ExpiresAt = a.ExpiresAt,
            EventStartsAt = a.EventStartsAt,
            EventEndsAt = a.EventEndsAt,
            EventPlace = a.EventPlace,
            VideoUrl = a.VideoUrl,
            FeaturedAt = a.FeaturedAt,
            ListedAt = a.ListedAt,
            UpdatedAt = a.UpdatedAt,
            Version = a.Version,
        };

    private static readonly Func<Article, ArticleRow> Loaded = Shown.Compile();

    public required ArticleId Id { get; init; }

    public required ArticleKind Kind { get; init; }

    public HubId? HubId { get; init; }

    public required ArticleStage Stage { get; init; }

    public required string OriginalLanguage { get; init; }

    public required IReadOnlyList<ArticleHead> Texts { get; init; }

    public DateTimeOffset? PublishFrom { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? EventStartsAt { get; init; }

    public DateTimeOffset? EventEndsAt { get; init; }

    public string? EventPlace { get; init; }

    public string? VideoUrl { get; init; }

    public DateTimeOffset? FeaturedAt { get; init; }

    public required DateTimeOffset ListedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required int Version { get; init; }

    public static ArticleRow Of(Article article) => Loaded(article);

    /// <summary>
    /// Returns the text in the first of the wanted languages that the article has, otherwise the Indonesian one, otherwise
    /// the original.
    /// </summary>
    public ArticleHead TextIn(IReadOnlyList<string> wanted) =>
        wanted
            .Append(ArticleLanguages.Indonesian)
            .Append(OriginalLanguage)
            .Select(code => Texts.FirstOrDefault(text => text.Language == code))
            .First(text => text is not null)!;

    /// <summary>Whether a translation is older than the original, and may therefore contradict it.</summary>
    public bool IsOutdated(ArticleHead text) => text.UpdatedAt < Texts.Single(one => one.Language == OriginalLanguage).UpdatedAt;
}

/// <summary>The words of an article in one language without its body.</summary>
internal sealed record ArticleHead(string Language, string Title, string Summary, DateTimeOffset UpdatedAt);
