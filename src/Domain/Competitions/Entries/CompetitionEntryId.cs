using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Entries;

public readonly record struct CompetitionEntryId(Guid Value) : IEntityId<CompetitionEntryId>
{
    public static CompetitionEntryId New() => new(Guid.CreateVersion7());

    public static CompetitionEntryId From(Guid value) => new(value);

    public int CompareTo(CompetitionEntryId other) => Value.CompareTo(other.Value);
}
