using JippApi.Domain.Common;

namespace JippApi.Domain.Lineage;

/// <summary>Identifies a link between an innovation and a replica of it.</summary>
public readonly record struct ReplicationLinkId(Guid Value) : IEntityId<ReplicationLinkId>
{
    /// <summary>A new identifier.</summary>
    public static ReplicationLinkId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(ReplicationLinkId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static ReplicationLinkId From(Guid value) => new(value);
}
