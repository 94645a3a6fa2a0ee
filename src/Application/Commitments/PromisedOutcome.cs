using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>What people outside the adopter have found about a plan.</summary>
/// <param name="Measured">The indicators that they measured, or whose reported value they verified.</param>
/// <param name="Decision">The decision of the latest evaluation; null when there is none.</param>
internal sealed record PromisedOutcome(IReadOnlySet<string> Measured, EvaluationDecision? Decision)
{
    /// <summary>Nothing was found.</summary>
    public static PromisedOutcome None { get; } = new(new HashSet<string>(), null);

    /// <summary>Returns the number of targets that nobody else has measured.</summary>
    public int UnmeasuredOf(IReadOnlyList<PlanTarget> targets) => targets.Count(target => !Measured.Contains(target.Indicator));
}

internal static class PromisedOutcomeReader
{
    /// <summary>
    /// Returns what evaluations and verified reports had found before a moment, in two queries; plans without either
    /// are missing.
    /// </summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, PromisedOutcome>> OutcomesOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateTimeOffset before,
        CancellationToken ct
    )
    {
        var evaluations = await db
            .PlanEvaluations.Where(e => e.At < before && plans.Any(p => p.Id == e.PlanId))
            .OrderBy(e => e.Number)
            .Select(e => new
            {
                e.PlanId,
                e.Decision,
                e.Outcomes,
            })
            .ToListAsync(ct);
        var reports = await db
            .MonitoringReports.Where(r => r.VerifiedAt < before && plans.Any(p => p.Id == r.PlanId))
            .Select(r => new { r.PlanId, r.Actuals })
            .ToListAsync(ct);

        var measured = evaluations
            .SelectMany(e =>
                e.Outcomes.Where(outcome => outcome.Actual.Value is not null).Select(outcome => (e.PlanId, outcome.Target.Indicator))
            )
            .Concat(reports.SelectMany(r => r.Actuals.Select(actual => (r.PlanId, actual.Target.Indicator))))
            .ToLookup(found => found.PlanId, found => found.Indicator);
        var decisions = evaluations.GroupBy(e => e.PlanId).ToDictionary(plan => plan.Key, plan => plan.Last().Decision);
        return measured
            .Select(plan => plan.Key)
            .Union(decisions.Keys)
            .ToDictionary(
                plan => plan,
                plan => new PromisedOutcome(measured[plan].ToHashSet(), decisions.TryGetValue(plan, out var decision) ? decision : null)
            );
    }
}
