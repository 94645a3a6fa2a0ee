using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

public readonly record struct CompetitionMemberId(Guid Value) : IEntityId<CompetitionMemberId>
{
    public static CompetitionMemberId New() => new(Guid.CreateVersion7());

    public static CompetitionMemberId From(Guid value) => new(value);

    public int CompareTo(CompetitionMemberId other) => Value.CompareTo(other.Value);
}
