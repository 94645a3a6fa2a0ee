using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

public readonly record struct EscalationId(Guid Value) : IEntityId<EscalationId>
{
    public static EscalationId New() => new(Guid.CreateVersion7());

    public static EscalationId From(Guid value) => new(value);

    public int CompareTo(EscalationId other) => Value.CompareTo(other.Value);
}
