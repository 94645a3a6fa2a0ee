using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

public readonly record struct EscalationPolicyId(Guid Value) : IEntityId<EscalationPolicyId>
{
    public static EscalationPolicyId New() => new(Guid.CreateVersion7());

    public static EscalationPolicyId From(Guid value) => new(value);

    public int CompareTo(EscalationPolicyId other) => Value.CompareTo(other.Value);
}
