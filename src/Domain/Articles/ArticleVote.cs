using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Domain.Articles;

/// <summary>
/// A reader's opinion on whether an article helped. It is no part of the article, so that votes do not stand in the way of
/// its writers.
/// </summary>
public sealed class ArticleVote : AggregateRoot
{
    private ArticleVote(ArticleVoteId id, ArticleId articleId, AccountId accountId) =>
        (Id, ArticleId, AccountId) = (id, articleId, accountId);

    public ArticleVoteId Id { get; }

    public ArticleId ArticleId { get; }

    public AccountId AccountId { get; }

    public bool IsHelpful { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static ArticleVote Cast(Article article, AccountId account, Actor by, bool isHelpful, DateTimeOffset at)
    {
        var vote = new ArticleVote(ArticleVoteId.New(), article.Id, account);
        vote.Change(article, by, isHelpful, at);
        return vote;
    }

    /// <summary>Replaces the opinion; each account has one.</summary>
    public void Change(Article article, Actor by, bool isHelpful, DateTimeOffset at)
    {
        ArticleRules.Public.Require(article.StatusAt(at) == ArticleStatus.Published);
        ArticleRules.JudgedByAnother.Require(!article.Writers.Intersect(by.UserIds).Any());

        (IsHelpful, At) = (isHelpful, at);
        Raise(new ArticleVoteCast(article.Id, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("article-vote", Id.Value.ToString());
}
