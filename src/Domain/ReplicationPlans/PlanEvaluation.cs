using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>What an evaluator, who does not belong to the adopter, found when the work was done.</summary>
public sealed record EvaluationFindings
{
    public const int TextMaxLength = 4_000;

    /// <summary>The measured values, one for each target.</summary>
    public required IReadOnlyList<TargetActual> Actuals { get; init; }

    /// <summary>The lessons learned (<i>pembelajaran</i>).</summary>
    public required string LessonsLearned { get; init; }

    public required EvaluationDecision Decision { get; init; }

    /// <summary>The reasons for the decision.</summary>
    public required string Reasons { get; init; }
}

/// <summary>
/// The evaluation of a completed replication (<i>evaluasi</i>): each target beside its actual value, the lessons
/// learned, and the decision. It never changes; evaluating the plan again adds another evaluation.
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

    public PlanEvaluationId Id { get; }

    public ReplicationPlanId PlanId { get; }

    public InstitutionId AdopterId { get; }

    /// <summary>The number of the evaluation of this plan, from 1.</summary>
    public int Number { get; }

    /// <summary>Each target beside its actual value.</summary>
    public IReadOnlyList<TargetOutcome> Outcomes { get; private set; } = [];

    public string LessonsLearned { get; private set; } = "";

    public EvaluationDecision Decision { get; private set; }

    /// <summary>The reasons for the decision.</summary>
    public string Reasons { get; private set; } = "";

    public UserId By { get; }

    public DateTimeOffset At { get; }

    /// <summary>
    /// Evaluates a completed plan. The first evaluation moves it to <see cref="PlanStatus.Evaluated"/>.
    /// </summary>
    /// <param name="number">The number of the evaluation, from 1.</param>
    /// <param name="findings">The findings, with one actual value for each target.</param>
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

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("plan-evaluation", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}
