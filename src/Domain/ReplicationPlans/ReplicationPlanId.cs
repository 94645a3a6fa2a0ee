using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Identifies a replication plan.</summary>
public readonly record struct ReplicationPlanId(Guid Value) : IEntityId<ReplicationPlanId>
{
    /// <summary>A new identifier.</summary>
    public static ReplicationPlanId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ReplicationPlanId From(Guid value) => new(value);
}
