using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Who may read a comment.</summary>
public enum CommentVisibility
{
    /// <summary>Everyone who may read the plan.</summary>
    Public,

    /// <summary>The adopter's side and the owner's side.</summary>
    Parties,

    /// <summary>The adopter's side only.</summary>
    Adopter,
}

/// <summary>What a comment says about the changes of core components.</summary>
public enum CommentStance
{
    /// <summary>Neither agrees nor objects.</summary>
    Comments,

    /// <summary>Agrees to them as they are at that moment.</summary>
    Agrees,

    Objects,
}

/// <summary>The side of the author of a comment; kept because people change offices.</summary>
/// <param name="IsOwner">Whether the author belongs to the owner of the origin.</param>
/// <param name="Answers">Whether the author may answer for it.</param>
/// <param name="StandsIn">Whether the author answers in the place of an owner who cannot: there is none, or it has no
/// account.</param>
/// <param name="IsAdopter">Whether the author belongs to the adopter.</param>
/// <param name="OriginIsUnowned">Whether the origin has no known owner.</param>
public readonly record struct CommentAuthor(
    bool IsOwner = false,
    bool Answers = false,
    bool StandsIn = false,
    bool IsAdopter = false,
    bool OriginIsUnowned = false
)
{
    /// <summary>Returns the rule that keeps the author from agreeing and objecting, or null.</summary>
    public Rule? ObstacleToStance =>
        !IsAdopter && ((IsOwner && Answers) || StandsIn) ? null
        : OriginIsUnowned && !IsAdopter ? PlanRules.UnownedDecidedNationally
        : PlanRules.StanceOfOwner;
}

/// <summary>
/// A comment on a plan (<i>catatan</i>), which never changes. An aggregate of its own, so that people can comment while
/// others change the plan.
/// </summary>
public sealed class PlanComment : AggregateRoot
{
    public const int TextMaxLength = 4_000;

    private PlanComment(
        PlanCommentId id,
        ReplicationPlanId planId,
        string text,
        CommentVisibility visibility,
        UserId by,
        DateTimeOffset at
    ) => (Id, PlanId, Text, Visibility, By, At) = (id, planId, text, visibility, by, at);

    public PlanCommentId Id { get; }

    public ReplicationPlanId PlanId { get; }

    public string Text { get; }

    public CommentVisibility Visibility { get; }

    public UserId By { get; }

    /// <summary>
    /// Whether the author belonged to the owner of the origin at the time; kept because people change offices.
    /// </summary>
    public bool ByOwner { get; private set; }

    /// <summary>Whether it was written in the place of an owner who could not answer.</summary>
    public bool InPlaceOfOwner { get; private set; }

    public CommentStance Stance { get; private set; } = CommentStance.Comments;

    /// <summary>The state of the core that it is about; see <see cref="ReplicationPlan.CoreRevision"/>.</summary>
    public int CoreRevision { get; private set; }

    public DateTimeOffset At { get; }

    /// <param name="author">The side of the author.</param>
    /// <param name="stance">What it says about the changes of the core.</param>
    public static PlanComment Write(
        ReplicationPlan plan,
        string text,
        CommentVisibility visibility,
        UserId by,
        DateTimeOffset at,
        CommentAuthor author = default,
        CommentStance stance = CommentStance.Comments
    )
    {
        if (stance != CommentStance.Comments && author.ObstacleToStance is { } rule)
            throw rule.Broken();

        var comment = new PlanComment(PlanCommentId.New(), plan.Id, text, visibility, by, at)
        {
            ByOwner = author.IsOwner,
            InPlaceOfOwner = stance != CommentStance.Comments && !author.IsOwner,
            Stance = stance,
            CoreRevision = plan.CoreRevision,
        };
        comment.Raise(new PlanCommented(comment.Id, plan.Id, visibility, at));
        return comment;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("plan-comment", Id.Value.ToString());
}
