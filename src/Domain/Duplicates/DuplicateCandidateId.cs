using JippApi.Domain.Common;

namespace JippApi.Domain.Duplicates;

public readonly record struct DuplicateCandidateId(Guid Value) : IEntityId<DuplicateCandidateId>
{
    public static DuplicateCandidateId New() => new(Guid.CreateVersion7());

    public static DuplicateCandidateId From(Guid value) => new(value);

    public int CompareTo(DuplicateCandidateId other) => Value.CompareTo(other.Value);
}
