using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>What people outside the adopter have found about a plan.</summary>
/// <param name="Measured">The indicators, with their units, that they measured or whose reported value they
/// verified.</param>
/// <param name="Decision">The decision of the latest evaluation; null when there is none.</param>
internal sealed record PromisedOutcome(IReadOnlySet<(string Indicator, string Unit)> Measured, EvaluationDecision? Decision)
{
    /// <summary>Nothing was found.</summary>
    public static PromisedOutcome None { get; } = new(new HashSet<(string, string)>(), null);

    /// <summary>Returns the number of targets that nobody else has measured.</summary>
    public int UnmeasuredOf(IReadOnlyList<PlanTarget> targets) =>
        targets.Count(target => !Measured.Contains((target.Indicator, target.Unit)));
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
        var reports = (
            await (
                from report in db.MonitoringReports
                join plan in plans on report.PlanId equals plan.Id
                where report.VerifiedAt < before
                select new
                {
                    report.PlanId,
                    report.Period,
                    report.Actuals,
                    plan.CreatedAt,
                }
            ).ToListAsync(ct)
        ).Where(r => Quarter.Parse(r.Period).To >= Wib.DayOf(r.CreatedAt)); // before that, the plan had no effect to measure

        var measured = evaluations
            .SelectMany(e => e.Outcomes.Where(outcome => outcome.Actual.Value is not null).Select(outcome => (e.PlanId, outcome.Target)))
            .Concat(reports.SelectMany(r => r.Actuals.Select(actual => (r.PlanId, actual.Target))))
            .ToLookup(found => found.PlanId, found => (found.Target.Indicator, found.Target.Unit));
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
