using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

public readonly record struct PlanCommentId(Guid Value) : IEntityId<PlanCommentId>
{
    public static PlanCommentId New() => new(Guid.CreateVersion7());

    public int CompareTo(PlanCommentId other) => Value.CompareTo(other.Value);

    public static PlanCommentId From(Guid value) => new(value);
}
