using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

/// <summary>Identifies a commitment sheet.</summary>
public readonly record struct CommitmentSheetId(Guid Value) : IEntityId<CommitmentSheetId>
{
    /// <summary>A new identifier.</summary>
    public static CommitmentSheetId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(CommitmentSheetId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static CommitmentSheetId From(Guid value) => new(value);
}
