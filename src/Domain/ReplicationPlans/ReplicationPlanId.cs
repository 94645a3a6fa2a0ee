using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

public readonly record struct ReplicationPlanId(Guid Value) : IEntityId<ReplicationPlanId>
{
    public static ReplicationPlanId New() => new(Guid.CreateVersion7());

    public int CompareTo(ReplicationPlanId other) => Value.CompareTo(other.Value);

    public static ReplicationPlanId From(Guid value) => new(value);
}
