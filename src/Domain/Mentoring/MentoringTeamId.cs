using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

public readonly record struct MentoringTeamId(Guid Value) : IEntityId<MentoringTeamId>
{
    public static MentoringTeamId New() => new(Guid.CreateVersion7());

    public int CompareTo(MentoringTeamId other) => Value.CompareTo(other.Value);

    public static MentoringTeamId From(Guid value) => new(value);
}
