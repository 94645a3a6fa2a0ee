using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ProblemMatching;

/// <summary>
/// Reads public facts about all candidates for a problem: costs of signed plans, running replicas, and results of
/// evaluations. The number of queries does not grow with the candidates.
/// </summary>
internal static class CandidateReader
{
    /// <summary>Maximum number of plans, regions of replicas and evaluations that are read.</summary>
    private const int MaxRows = 2_000;

    private const double DaysInMonth = 30.4;

    public static async Task<List<Candidate>> ReadAsync(
        IAppDb db,
        ProblemStatement problem,
        IReadOnlyList<DirectoryEntry> entries,
        CancellationToken ct
    )
    {
        List<InnovationId> ids = [.. entries.Select(entry => new InnovationId(entry.Id))];
        var needsPlans = problem.Constraints is { BudgetMaxRupiah: not null } or { Months: not null };
        var costs = needsPlans ? await CostsAsync(db, ids, ct) : [];
        var replicas = await ReplicasAsync(db, ids, ct);
        var outcomes = problem.Indicator is { } indicator ? await OutcomesAsync(db, new(indicator.IndicatorId), ids, ct) : [];
        var kind = problem.RegionCode is { } region ? RegionCode.KindOf(region) : (RegionKind?)null;
        return
        [
            .. entries.Select(entry =>
            {
                var id = new InnovationId(entry.Id);
                var known = replicas.GetValueOrDefault(id, []);
                return new Candidate(entry)
                {
                    Costs = costs.GetValueOrDefault(id, []),
                    Replicas = known.Sum(row => row.Count),
                    ReplicasAlike = known
                        .Where(row => row.Region is { } code && kind is not null && RegionCode.KindOf(code) == kind)
                        .Sum(row => row.Count),
                    Outcome = outcomes.GetValueOrDefault(id),
                };
            }),
        ];
    }

    private static async Task<Dictionary<InnovationId, List<PlanCost>>> CostsAsync(IAppDb db, List<InnovationId> ids, CancellationToken ct)
    {
        var plans = db.ReplicationPlans.Where(p => p.IsPublic && ids.Contains(p.OriginId) && !PlanPhases.GivenUp.Contains(p.Status));
        var rows = await db
            .ActionItems.Where(i => i.SignedAt != null && i.Status != ActionItemStatus.Cancelled)
            .Join(plans, i => i.PlanId, p => p.Id, (i, p) => new { p.OriginId, Item = i })
            .GroupBy(row => new { row.OriginId, row.Item.PlanId })
            .Select(g => new
            {
                g.Key.OriginId,
                g.Key.PlanId,
                Rupiah = g.Sum(row => (double?)row.Item.BudgetAmount),
                Uncosted = g.Count(row => row.Item.BudgetAmount == null),
                From = g.Min(row => row.Item.StartsOn),
                To = g.Max(row => row.Item.DueOn),
            })
            .OrderBy(row => row.PlanId)
            .Take(MaxRows)
            .ToListAsync(ct);
        return rows.GroupBy(row => row.OriginId)
            .ToDictionary(
                g => g.Key,
                g =>
                    g.Select(row => new PlanCost(
                            row.PlanId,
                            row.Uncosted == 0 ? (decimal?)row.Rupiah : null,
                            row.From is { } from && row.To > from ? Months(from, row.To.Value) : null
                        ))
                        .ToList()
            );
    }

    private static int Months(DateOnly from, DateOnly to) => (int)Math.Ceiling((to.DayNumber - from.DayNumber) / DaysInMonth);

    private static async Task<Dictionary<InnovationId, List<(string? Region, int Count)>>> ReplicasAsync(
        IAppDb db,
        List<InnovationId> ids,
        CancellationToken ct
    )
    {
        var running = Existences.Running;
        var alive = db.Innovations.Where(i => i.Publication == Publication.Published && running.Contains(i.Existence));
        var rows = await db
            .ReplicationLinks.Where(l => l.Status == LinkStatus.Verified && ids.Contains(l.OriginId))
            .Join(alive, l => l.ReplicaId, i => i.Id, (l, i) => new { l.OriginId, i.RegionCode })
            .GroupBy(row => new { row.OriginId, row.RegionCode })
            .Select(g => new
            {
                g.Key.OriginId,
                g.Key.RegionCode,
                Count = g.Count(),
            })
            .OrderBy(row => row.OriginId)
            .ThenBy(row => row.RegionCode)
            .Take(MaxRows)
            .ToListAsync(ct);
        return rows.GroupBy(row => row.OriginId).ToDictionary(g => g.Key, g => g.Select(row => (row.RegionCode, row.Count)).ToList());
    }

    /// <summary>The middle result, the worse of two: one plan that succeeded does not outweigh many that failed.</summary>
    private static MeasuredOutcome Middle(List<MeasuredOutcome> found) =>
        found.OrderBy(outcome => outcome.Result).ElementAt(found.Count / 2);

    /// <summary>
    /// Indicators belong to one innovation each. Two measure the same when code, unit and direction agree, and values
    /// count only from the newest evaluation of a public plan.
    /// </summary>
    private static async Task<Dictionary<InnovationId, MeasuredOutcome>> OutcomesAsync(
        IAppDb db,
        IndicatorId id,
        List<InnovationId> ids,
        CancellationToken ct
    )
    {
        var same = await db
            .Indicators.Where(i => ids.Contains(i.InnovationId))
            .Where(i => db.Indicators.Any(s => s.Id == id && s.Code == i.Code && s.Unit == i.Unit && s.Direction == i.Direction))
            .Select(i => new { i.Id, i.InnovationId })
            .ToListAsync(ct);
        if (same.Count == 0)
            return [];
        var wanted = same.Select(found => (Guid?)found.Id.Value).ToHashSet();
        List<InnovationId> measuring = [.. same.Select(found => found.InnovationId).Distinct()];
        var evaluations = await db
            .PlanEvaluations.AsNoTracking()
            .Join(
                db.ReplicationPlans.Where(p => p.IsPublic && measuring.Contains(p.OriginId)),
                e => e.PlanId,
                p => p.Id,
                (e, p) =>
                    new
                    {
                        p.OriginId,
                        e.PlanId,
                        e.Number,
                        e.At,
                        e.Outcomes,
                    }
            )
            .OrderByDescending(row => row.At)
            .Take(MaxRows)
            .ToListAsync(ct);
        return evaluations
            .GroupBy(row => row.PlanId)
            .Select(g => g.MaxBy(row => row.Number)!)
            .SelectMany(row =>
                row.Outcomes.Where(outcome => wanted.Contains(outcome.Target.IndicatorId) && outcome.Result != TargetResult.Unknown)
                    .Select(outcome => (row.OriginId, Found: new MeasuredOutcome(row.PlanId, outcome.Result)))
            )
            .GroupBy(row => row.OriginId)
            .ToDictionary(g => g.Key, g => Middle([.. g.Select(row => row.Found)]));
    }
}
