using JippApi.Domain.Common;

namespace JippApi.Domain.Sources;

public readonly record struct SurvivorshipPolicyId(Guid Value) : IEntityId<SurvivorshipPolicyId>
{
    public static SurvivorshipPolicyId New() => new(Guid.CreateVersion7());

    public static SurvivorshipPolicyId From(Guid value) => new(value);

    public int CompareTo(SurvivorshipPolicyId other) => Value.CompareTo(other.Value);
}
