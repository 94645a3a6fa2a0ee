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
        bool byOwner,
        DateTimeOffset at
    ) => (Id, PlanId, Text, Visibility, By, ByOwner, At) = (id, planId, text, visibility, by, byOwner, at);

    public PlanCommentId Id { get; }

    public ReplicationPlanId PlanId { get; }

    public string Text { get; }

    public CommentVisibility Visibility { get; }

    public UserId By { get; }

    /// <summary>
    /// Whether the author belonged to the owner of the origin at the time; kept because people change offices.
    /// </summary>
    public bool ByOwner { get; }

    public DateTimeOffset At { get; }

    public static PlanComment Write(
        ReplicationPlanId plan,
        string text,
        CommentVisibility visibility,
        UserId by,
        DateTimeOffset at,
        bool byOwner = false
    )
    {
        var comment = new PlanComment(PlanCommentId.New(), plan, text, visibility, by, byOwner, at);
        comment.Raise(new PlanCommented(comment.Id, plan, visibility, at));
        return comment;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("plan-comment", Id.Value.ToString());
}
