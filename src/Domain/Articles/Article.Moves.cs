using JippApi.Domain.Common;

namespace JippApi.Domain.Articles;

public sealed partial class Article
{
    public void Submit(DateTimeOffset at)
    {
        RequireStage(ArticleStage.Draft);

        Reach(ArticleStage.InReview, null, at);
        Raise(new ArticleSubmitted(Id, at));
    }

    /// <summary>Gives it back to its writers. It ceases to be public at once.</summary>
    public void Return(string reason, DateTimeOffset at)
    {
        RequireStage(ArticleStage.InReview, ArticleStage.Approved);

        Reach(ArticleStage.Draft, reason, at);
        FeaturedAt = null;
        Raise(new ArticleReturned(Id, at));
    }

    /// <summary>Makes it public from the beginning of its window, which cannot lie before its first approval.</summary>
    public void Approve(Actor by, DateTimeOffset at)
    {
        ArticleRules.ApprovedByAnother.Require(!Writers.Intersect(by.UserIds).Any());
        RequireStage(ArticleStage.InReview);
        ArticleRules.WindowOpen.Require(!(ExpiresAt <= at));

        ApprovedAt ??= at;
        var from = PublishFrom > ApprovedAt ? PublishFrom.Value : ApprovedAt.Value;
        (PublishFrom, ListedAt) = (from, from);
        Reach(ArticleStage.Approved, null, at);
        Raise(new ArticleApproved(Id, from, at));
    }

    public void Retire(string reason, DateTimeOffset at)
    {
        RequireStage(ArticleStage.Approved);

        Reach(ArticleStage.Retired, reason, at);
        FeaturedAt = null;
        Raise(new ArticleRetired(Id, at));
    }

    /// <summary>Shows it among the featured ones while it is public, or no longer.</summary>
    public void Feature(bool isFeatured, DateTimeOffset at)
    {
        ArticleRules.Public.Require(!isFeatured || StatusAt(at) == ArticleStatus.Published);

        FeaturedAt = isFeatured ? FeaturedAt ?? at : null;
        UpdatedAt = at;
        Raise(new ArticleFeatured(Id, isFeatured, at));
    }

    private void RequireStage(params ReadOnlySpan<ArticleStage> from) =>
        ArticleRules.TransitionAllowed.Require(from.Contains(Stage), [.. Next(Stage).Select(stage => stage.ToString())]);

    private static ArticleStage[] Next(ArticleStage stage) =>
        stage switch
        {
            ArticleStage.Draft => [ArticleStage.InReview],
            ArticleStage.InReview => [ArticleStage.Draft, ArticleStage.Approved],
            ArticleStage.Approved => [ArticleStage.Draft, ArticleStage.Retired],
            _ => [],
        };

    private void Reach(ArticleStage stage, string? reason, DateTimeOffset at) => (Stage, Reason, UpdatedAt) = (stage, reason, at);
}
