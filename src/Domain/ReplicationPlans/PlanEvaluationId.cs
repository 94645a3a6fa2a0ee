using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

public readonly record struct PlanEvaluationId(Guid Value) : IEntityId<PlanEvaluationId>
{
    public static PlanEvaluationId New() => new(Guid.CreateVersion7());

    public static PlanEvaluationId From(Guid value) => new(value);

    public int CompareTo(PlanEvaluationId other) => Value.CompareTo(other.Value);
}
