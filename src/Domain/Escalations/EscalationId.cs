using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>Identifies an escalation.</summary>
public readonly record struct EscalationId(Guid Value) : IEntityId<EscalationId>
{
    /// <summary>A new identifier.</summary>
    public static EscalationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static EscalationId From(Guid value) => new(value);

    /// <summary>Order of identifiers, for lists that need one.</summary>
    public int CompareTo(EscalationId other) => Value.CompareTo(other.Value);
}
