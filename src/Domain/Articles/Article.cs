using JippApi.Domain.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Domain.Articles;

/// <summary>
/// News, a guide or another text for readers of the network, in one or more languages. It is public within its window
/// once somebody who did not write it has approved it. No work ends or begins a window: the status follows the time.
/// </summary>
public sealed partial class Article : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    private readonly List<ArticleText> texts = [];

    private readonly List<ArticlePicture> pictures = [];

    private Article(ArticleId id, HubId? hubId, DateTimeOffset createdAt) =>
        (Id, HubId, CreatedAt, ListedAt) = (id, hubId, createdAt, createdAt);

    public ArticleId Id { get; }

    /// <summary>The hub that publishes it; null for a national article.</summary>
    public HubId? HubId { get; }

    public ArticleKind Kind { get; private set; }

    public ArticleStage Stage { get; private set; }

    /// <summary>Why it was returned or retired.</summary>
    public string? Reason { get; private set; }

    /// <summary>The language in which it was written.</summary>
    public string OriginalLanguage { get; private set; } = "";

    public IReadOnlyList<ArticleText> Texts => texts;

    /// <summary>The pictures that its texts show.</summary>
    public IReadOnlyList<ArticlePicture> Pictures => pictures;

    public DateTimeOffset? PublishFrom { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    public DateTimeOffset? EventStartsAt { get; private set; }

    public DateTimeOffset? EventEndsAt { get; private set; }

    public string? EventPlace { get; private set; }

    public string? VideoUrl { get; private set; }

    public string? SourceUrl { get; private set; }

    public IReadOnlyList<Guid> InnovationIds { get; private set; } = [];

    public IReadOnlyList<Guid> HubIds { get; private set; } = [];

    public IReadOnlyList<Guid> CompetitionIds { get; private set; } = [];

    /// <summary>Everybody who has written in it, and those for whom they acted.</summary>
    public IReadOnlyList<UserId> Writers { get; private set; } = [];

    /// <summary>Since when national editors feature it.</summary>
    public DateTimeOffset? FeaturedAt { get; private set; }

    /// <summary>When it was first approved. It cannot claim to have been public before.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The time by which lists are ordered: the beginning of its window, or its creation.</summary>
    public DateTimeOffset ListedAt { get; private set; }

    public ArticleContent Content =>
        new()
        {
            Kind = Kind,
            HubId = HubId,
            OriginalLanguage = OriginalLanguage,
            Texts = [.. texts.Select(text => text.Wording)],
            PublishFrom = PublishFrom,
            ExpiresAt = ExpiresAt,
            Event = EventStartsAt is { } start ? new(start, EventEndsAt!.Value, EventPlace!) : null,
            VideoUrl = VideoUrl,
            SourceUrl = SourceUrl,
            InnovationIds = InnovationIds,
            HubIds = HubIds,
            CompetitionIds = CompetitionIds,
            PictureIds = [.. pictures.Select(picture => picture.FileId)],
        };

    public static Article Draft(ArticleContent content, Actor by, DateTimeOffset at, ArticleId? id = null)
    {
        RequireSensible(content);

        var article = new Article(id ?? ArticleId.New(), content.HubId, at);
        article.Write(content, by, at);
        article.Raise(new ArticleDrafted(article.Id, article.HubId, article.Kind, at));
        return article;
    }

    public void Revise(ArticleContent content, Actor by, DateTimeOffset at)
    {
        ArticleRules.StillDraft.Require(Stage == ArticleStage.Draft);
        ArticleRules.HubKept.Require(content.HubId == HubId);
        RequireSensible(content);

        Write(content, by, at);
        Raise(new ArticleRevised(Id, at));
    }

    /// <summary>The status at a time.</summary>
    public ArticleStatus StatusAt(DateTimeOffset time) => ArticleStages.StatusAt(Stage, PublishFrom, ExpiresAt, time);

    /// <summary>Whether a translation is older than the original, and may therefore contradict it.</summary>
    public bool IsOutdated(ArticleText text) => text.UpdatedAt < texts.Single(one => one.Language == OriginalLanguage).UpdatedAt;

    private static void RequireSensible(ArticleContent content)
    {
        List<string> languages = [.. content.Texts.Select(text => text.Language)];
        ArticleRules.LanguagesOnce.Require(languages.Distinct().Count() == languages.Count);
        ArticleRules.OriginalThere.Require(languages.Contains(content.OriginalLanguage), content.OriginalLanguage);
        ArticleRules.WindowInOrder.Require(!(content.ExpiresAt <= content.PublishFrom));
        ArticleRules.EventFitsKind.Require(content.Kind == ArticleKind.Event == content.Event is not null);
        ArticleRules.EventInOrder.Require(content.Event is not { } happening || happening.StartsAt < happening.EndsAt);
        ArticleRules.VideoFitsKind.Require(content.Kind == ArticleKind.Video == content.VideoUrl is not null);
    }

    private void Write(ArticleContent content, Actor by, DateTimeOffset at)
    {
        var isOther = texts.Count > 0 && content.OriginalLanguage != OriginalLanguage;
        (Kind, OriginalLanguage) = (content.Kind, content.OriginalLanguage);
        texts.RemoveAll(text => content.Texts.All(said => said.Language != text.Language));
        foreach (var said in content.Texts)
        {
            if (texts.Find(text => text.Language == said.Language) is { } known)
                known.Put(said, at);
            else
                texts.Add(new(said, at));
        }

        if (isOther)
            texts.Single(text => text.Language == OriginalLanguage).BecomeOriginal(at);
        pictures.RemoveAll(picture => !content.PictureIds.Contains(picture.FileId));
        pictures.AddRange(content.PictureIds.Except(pictures.Select(picture => picture.FileId)).Select(id => new ArticlePicture(id)));

        (PublishFrom, ExpiresAt) = (content.PublishFrom, content.ExpiresAt);
        (EventStartsAt, EventEndsAt, EventPlace) = (content.Event?.StartsAt, content.Event?.EndsAt, content.Event?.Place);
        (VideoUrl, SourceUrl) = (content.VideoUrl, content.SourceUrl);
        (InnovationIds, HubIds, CompetitionIds) = (content.InnovationIds, content.HubIds, content.CompetitionIds);
        Writers = [.. Writers.Union(by.UserIds)];
        UpdatedAt = at;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("article", Id.Value.ToString());
}
