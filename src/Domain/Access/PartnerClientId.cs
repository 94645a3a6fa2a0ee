using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

public readonly record struct PartnerClientId(Guid Value) : IEntityId<PartnerClientId>
{
    public static PartnerClientId New() => new(Guid.CreateVersion7());

    public static PartnerClientId From(Guid value) => new(value);

    public int CompareTo(PartnerClientId other) => Value.CompareTo(other.Value);
}
