using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

public readonly record struct CompetitionId(Guid Value) : IEntityId<CompetitionId>
{
    public static CompetitionId New() => new(Guid.CreateVersion7());

    public static CompetitionId From(Guid value) => new(value);

    public int CompareTo(CompetitionId other) => Value.CompareTo(other.Value);
}
