using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Results;

public readonly record struct StageResultId(Guid Value) : IEntityId<StageResultId>
{
    public static StageResultId New() => new(Guid.CreateVersion7());

    public static StageResultId From(Guid value) => new(value);

    public int CompareTo(StageResultId other) => Value.CompareTo(other.Value);
}
