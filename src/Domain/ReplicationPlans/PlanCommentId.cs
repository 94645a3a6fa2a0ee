using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Identifies a comment.</summary>
public readonly record struct PlanCommentId(Guid Value) : IEntityId<PlanCommentId>
{
    /// <summary>A new identifier.</summary>
    public static PlanCommentId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(PlanCommentId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static PlanCommentId From(Guid value) => new(value);
}
