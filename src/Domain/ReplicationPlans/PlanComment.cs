using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Who may read a comment.</summary>
public enum CommentVisibility
{
    /// <summary>Everybody who may read the plan.</summary>
    Public,

    /// <summary>The adopter's side and the owner's side.</summary>
    Parties,

    /// <summary>The adopter's side alone.</summary>
    Adopter,
}

/// <summary>
/// What somebody says about a plan (<i>catatan</i>). An aggregate of its own, so that people can talk while others work
/// on the plan; never changed.
/// </summary>
public sealed class PlanComment : AggregateRoot
{
    /// <summary>Longest text.</summary>
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

    /// <summary>Its identity.</summary>
    public PlanCommentId Id { get; }

    /// <summary>The plan that it is about.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>What is said.</summary>
    public string Text { get; }

    /// <summary>Who may read it.</summary>
    public CommentVisibility Visibility { get; }

    /// <summary>Who said it.</summary>
    public UserId By { get; }

    /// <summary>Whether they belonged to the owner of the origin then.</summary>
    public bool ByOwner { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Says something about a plan.</summary>
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
}
