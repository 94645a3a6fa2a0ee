using JippApi.Domain.Common;

namespace JippApi.Domain.Lineage;

public readonly record struct ReplicationLinkId(Guid Value) : IEntityId<ReplicationLinkId>
{
    public static ReplicationLinkId New() => new(Guid.CreateVersion7());

    public int CompareTo(ReplicationLinkId other) => Value.CompareTo(other.Value);

    public static ReplicationLinkId From(Guid value) => new(value);
}
