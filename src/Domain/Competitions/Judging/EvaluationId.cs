using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Judging;

public readonly record struct EvaluationId(Guid Value) : IEntityId<EvaluationId>
{
    public static EvaluationId New() => new(Guid.CreateVersion7());

    public static EvaluationId From(Guid value) => new(value);

    public int CompareTo(EvaluationId other) => Value.CompareTo(other.Value);
}
