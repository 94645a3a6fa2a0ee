using JippApi.Domain.Common;

namespace JippApi.Domain.Articles;

public static class ArticleRules
{
    public static readonly Rule StillDraft = new("article-not-draft", "Only a draft can be changed.");

    public static readonly Rule TransitionAllowed = new("article-transition", "The article cannot take this step now.");

    public static readonly Rule ApprovedByAnother = new(
        "article-of-ones-own",
        "You cannot approve an article that you wrote.",
        RuleKind.Permission
    );

    /// <summary>Approving it would publish nothing.</summary>
    public static readonly Rule WindowOpen = new("article-window-over", "The time until which the article is public is over.");

    /// <summary>A hub that has ended says nothing new.</summary>
    public static readonly Rule HubOpen = new("article-hub-ended", "The hub that publishes the article has ended.");

    public static readonly Rule WindowInOrder = new(
        "article-window-order",
        "An article must begin to be public before it ceases to be.",
        RuleKind.Input
    );

    /// <summary>An article that changed hands would escape the reviewers of its owner.</summary>
    public static readonly Rule HubKept = new("article-hub-kept", "The publisher of an article cannot be changed.", RuleKind.Input);

    public static readonly Rule OriginalThere = new(
        "article-original-missing",
        "The texts must include the original language.",
        RuleKind.Input
    );

    public static readonly Rule LanguagesOnce = new("article-language-twice", "Each language can occur only once.", RuleKind.Input);

    public static readonly Rule EventFitsKind = new(
        "article-event-kind",
        "Articles of kind EVENT, and no others, have a place and time.",
        RuleKind.Input
    );

    public static readonly Rule EventInOrder = new("article-event-order", "The event must end after it begins.", RuleKind.Input);

    public static readonly Rule VideoFitsKind = new(
        "article-video-kind",
        "Articles of kind VIDEO, and no others, have the address of a video.",
        RuleKind.Input
    );

    public static readonly Rule Public = new("article-not-public", "The article is not public now.");

    public static readonly Rule JudgedByAnother = new(
        "article-vote-on-ones-own",
        "You cannot vote on an article that you wrote.",
        RuleKind.Permission
    );
}
