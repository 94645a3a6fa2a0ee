using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

public readonly record struct HubMentorId(Guid Value) : IEntityId<HubMentorId>
{
    public static HubMentorId New() => new(Guid.CreateVersion7());

    public static HubMentorId From(Guid value) => new(value);

    public int CompareTo(HubMentorId other) => Value.CompareTo(other.Value);
}
