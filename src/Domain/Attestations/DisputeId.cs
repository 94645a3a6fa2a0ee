using JippApi.Domain.Common;

namespace JippApi.Domain.Attestations;

public readonly record struct DisputeId(Guid Value) : IEntityId<DisputeId>
{
    public static DisputeId New() => new(Guid.CreateVersion7());

    public static DisputeId From(Guid value) => new(value);

    public int CompareTo(DisputeId other) => Value.CompareTo(other.Value);
}
