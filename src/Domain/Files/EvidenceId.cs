using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>Identifies a piece of evidence.</summary>
public readonly record struct EvidenceId(Guid Value) : IEntityId<EvidenceId>
{
    /// <summary>A new identifier.</summary>
    public static EvidenceId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(EvidenceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static EvidenceId From(Guid value) => new(value);
}
