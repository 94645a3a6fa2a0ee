using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

public readonly record struct HubActivityId(Guid Value) : IEntityId<HubActivityId>
{
    public static HubActivityId New() => new(Guid.CreateVersion7());

    public static HubActivityId From(Guid value) => new(value);

    public int CompareTo(HubActivityId other) => Value.CompareTo(other.Value);
}
