using JippApi.Domain.Common;

namespace JippApi.Domain.Attestations;

public readonly record struct AttestationId(Guid Value) : IEntityId<AttestationId>
{
    public static AttestationId New() => new(Guid.CreateVersion7());

    public static AttestationId From(Guid value) => new(value);

    public int CompareTo(AttestationId other) => Value.CompareTo(other.Value);
}
