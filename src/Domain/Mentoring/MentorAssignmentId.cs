using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

public readonly record struct MentorAssignmentId(Guid Value) : IEntityId<MentorAssignmentId>
{
    public static MentorAssignmentId New() => new(Guid.CreateVersion7());

    public int CompareTo(MentorAssignmentId other) => Value.CompareTo(other.Value);

    public static MentorAssignmentId From(Guid value) => new(value);
}
