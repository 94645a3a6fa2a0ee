using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Reports;

/// <summary>Summarises the evaluations of a quarter in one query.</summary>
internal static class QuarterEvaluations
{
    /// <summary>Returns the findings and decisions about the plans.</summary>
    public static async Task<ReportedEvaluation> EvaluationsOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        Quarter period,
        CancellationToken ct
    )
    {
        var rows = await QuarterEvaluations.RowsAsync(db, plans, period, ct);
        var evaluated = rows.Where(row => row.Found is not null)
            .GroupBy(row => row.PlanId)
            .Select(plan => plan.MaxBy(row => row.Found!.Number)!)
            .OrderByDescending(row => row.Found!.At)
            .ThenBy(row => row.Adopter, StringComparer.Ordinal)
            .ThenBy(row => row.Origin, StringComparer.Ordinal)
            .ToList();
        return new()
        {
            Count = evaluated.Count,
            Decisions =
            [
                .. evaluated
                    .CountBy(row => row.Found!.Decision)
                    .OrderBy(count => count.Key)
                    .Select(count => new DecisionCount(count.Key, count.Value)),
            ],
            Results =
            [
                .. evaluated
                    .SelectMany(row => row.Found!.Outcomes)
                    .CountBy(outcome => outcome.Result)
                    .OrderBy(count => count.Key)
                    .Select(count => new ResultCount(count.Key, count.Value)),
            ],
            Replicas = rows.Where(row => row.RegisteredThen).DistinctBy(row => row.PlanId).Count(),
            Plans = [.. evaluated.Take(ReportedEvaluation.MaxPlans).Select(row => PlanOf(row, row.Found!))],
        };
    }

    private static EvaluatedPlan PlanOf(Row row, Found found) =>
        new(
            row.Adopter,
            row.Origin,
            found.Decision,
            found.Outcomes.Count(outcome => outcome.Result == TargetResult.Reached),
            found.Outcomes.Count,
            row.HasReplica,
            found.LessonsLearned
        );

    /// <summary>
    /// Returns the plans evaluated in the quarter, one row per evaluation, and those whose replica was registered in
    /// it.
    /// </summary>
    private static Task<List<Row>> RowsAsync(IAppDb db, IQueryable<ReplicationPlan> plans, Quarter period, CancellationToken ct)
    {
        var (begin, end) = (Wib.StartOf(period.From), Wib.EndOf(period.To));
        return (
            from plan in plans
            join origin in db.Innovations on plan.OriginId equals origin.Id
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            from evaluation in db.PlanEvaluations.Where(e => e.PlanId == plan.Id && e.At >= begin && e.At < end).DefaultIfEmpty()
            let registered = db.Innovations.Any(i => i.Id == plan.ReplicaId && i.CreatedAt >= begin && i.CreatedAt < end)
            where evaluation != null || registered
            select new Row(
                plan.Id,
                adopter.Name,
                origin.Content.Title,
                db.Innovations.Any(i => i.Id == plan.ReplicaId && i.CreatedAt < end),
                registered,
                evaluation == null
                    ? null
                    : new Found(evaluation.Number, evaluation.At, evaluation.Decision, evaluation.Outcomes, evaluation.LessonsLearned)
            )
        ).ToListAsync(ct);
    }

    private sealed record Row(ReplicationPlanId PlanId, string Adopter, string Origin, bool HasReplica, bool RegisteredThen, Found? Found);

    private sealed record Found(
        int Number,
        DateTimeOffset At,
        EvaluationDecision Decision,
        IReadOnlyList<TargetOutcome> Outcomes,
        string LessonsLearned
    );
}
