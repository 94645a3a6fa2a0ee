using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>The id of a commitment sheet, declared here because a plan names the sheet on which it is signed.</summary>
public readonly record struct CommitmentSheetId(Guid Value) : IEntityId<CommitmentSheetId>
{
    public static CommitmentSheetId New() => new(Guid.CreateVersion7());

    public int CompareTo(CommitmentSheetId other) => Value.CompareTo(other.Value);

    public static CommitmentSheetId From(Guid value) => new(value);
}
