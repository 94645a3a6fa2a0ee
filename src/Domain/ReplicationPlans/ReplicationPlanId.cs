using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Identifies a replication plan.</summary>
public readonly record struct ReplicationPlanId(Guid Value) : IEntityId<ReplicationPlanId>
{
    /// <summary>A new identifier.</summary>
    public static ReplicationPlanId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(ReplicationPlanId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static ReplicationPlanId From(Guid value) => new(value);
}
