using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>Identifies a policy of escalation.</summary>
public readonly record struct EscalationPolicyId(Guid Value) : IEntityId<EscalationPolicyId>
{
    /// <summary>A new identifier.</summary>
    public static EscalationPolicyId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static EscalationPolicyId From(Guid value) => new(value);
}
