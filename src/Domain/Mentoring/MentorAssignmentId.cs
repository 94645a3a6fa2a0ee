using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

/// <summary>Identifies the assignment of a mentor to a plan.</summary>
public readonly record struct MentorAssignmentId(Guid Value) : IEntityId<MentorAssignmentId>
{
    /// <summary>A new identifier.</summary>
    public static MentorAssignmentId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(MentorAssignmentId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static MentorAssignmentId From(Guid value) => new(value);
}
