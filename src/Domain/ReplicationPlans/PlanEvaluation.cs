using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>What somebody else than the adopter found when the work was done.</summary>
public sealed record EvaluationFindings
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>What was measured, for each target once.</summary>
    public required IReadOnlyList<TargetActual> Actuals { get; init; }

    /// <summary>What others can learn from it (<i>pembelajaran</i>).</summary>
    public required string LessonsLearned { get; init; }

    /// <summary>What is decided about the replica.</summary>
    public required EvaluationDecision Decision { get; init; }

    /// <summary>Why.</summary>
    public required string Reasons { get; init; }
}

/// <summary>
/// The evaluation of a replication that was carried out (<i>evaluasi</i>): each target beside its actual, what was
/// learnt, and what is decided. Never changed; a later look is another evaluation.
/// </summary>
public sealed class PlanEvaluation : AggregateRoot
{
    private PlanEvaluation(
        PlanEvaluationId id,
        ReplicationPlanId planId,
        InstitutionId adopterId,
        int number,
        UserId by,
        DateTimeOffset at
    ) => (Id, PlanId, AdopterId, Number, By, At) = (id, planId, adopterId, number, by, at);

    /// <summary>Its identity.</summary>
    public PlanEvaluationId Id { get; }

    /// <summary>The plan that it is about.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Whose plan it is.</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>From 1, in order.</summary>
    public int Number { get; }

    /// <summary>Each target beside its actual.</summary>
    public IReadOnlyList<TargetOutcome> Outcomes { get; private set; } = [];

    /// <summary>What others can learn from it.</summary>
    public string LessonsLearned { get; private set; } = "";

    /// <summary>What is decided about the replica.</summary>
    public EvaluationDecision Decision { get; private set; }

    /// <summary>Why.</summary>
    public string Reasons { get; private set; } = "";

    /// <summary>Who evaluated.</summary>
    public UserId By { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>
    /// Evaluates a plan that was carried out; the first evaluation moves it to <see cref="PlanStatus.Evaluated"/>.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="number">Number of the evaluation, from 1.</param>
    /// <param name="findings">What was found; one actual for each target.</param>
    /// <param name="by">Who evaluates.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static PlanEvaluation Of(
        ReplicationPlan plan,
        int number,
        EvaluationFindings findings,
        UserId by,
        DateTimeOffset at,
        PlanEvaluationId? id = null
    )
    {
        var actuals = findings.Actuals.ToDictionary(actual => actual.Target);
        var evaluation = new PlanEvaluation(id ?? PlanEvaluationId.New(), plan.Id, plan.AdopterId, number, by, at)
        {
            Outcomes = [.. plan.Content.Targets.Select((target, place) => new TargetOutcome(target, actuals[place + 1]))],
            LessonsLearned = findings.LessonsLearned,
            Decision = findings.Decision,
            Reasons = findings.Reasons,
        };
        plan.Evaluate(evaluation);
        return evaluation;
    }
}
