using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Identifies an evaluation of a plan.</summary>
public readonly record struct PlanEvaluationId(Guid Value) : IEntityId<PlanEvaluationId>
{
    /// <summary>A new identifier.</summary>
    public static PlanEvaluationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static PlanEvaluationId From(Guid value) => new(value);
}
