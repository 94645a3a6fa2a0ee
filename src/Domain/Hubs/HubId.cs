using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

public readonly record struct HubId(Guid Value) : IEntityId<HubId>
{
    public static HubId New() => new(Guid.CreateVersion7());

    public static HubId From(Guid value) => new(value);

    public int CompareTo(HubId other) => Value.CompareTo(other.Value);
}
