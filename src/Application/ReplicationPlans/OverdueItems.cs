using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Selects overdue action items in queries, by the definition of <see cref="ActionItem.IsOverdue(DateOnly, bool)"/>:
/// due before the day, not closed by its end, and of a plan that was running then.
/// </summary>
internal static class OverdueItems
{
    /// <summary>Filters the items that were overdue on the day.</summary>
    public static IQueryable<ActionItem> OverdueOn(this IQueryable<ActionItem> items, AsOfDay asOf, IAppDb db)
    {
        var (day, end, running) = (asOf.Day, asOf.End, db.ReplicationPlans.RunningOn(asOf, db));
        return items
            .ExistingOn(asOf)
            .Where(i => i.DueOn < day && (i.ClosedAt == null || i.ClosedAt >= end) && running.Any(p => p.Id == i.PlanId));
    }

    /// <summary>Filters all other items.</summary>
    public static IQueryable<ActionItem> NotOverdueOn(this IQueryable<ActionItem> items, AsOfDay asOf, IAppDb db)
    {
        var (day, end, running) = (asOf.Day, asOf.End, db.ReplicationPlans.RunningOn(asOf, db));
        return items.Where(i =>
            i.DueOn == null || i.DueOn >= day || i.ClosedAt < end || i.CreatedAt >= end || !running.Any(p => p.Id == i.PlanId)
        );
    }

    /// <summary>Filters the items that existed at the end of the day.</summary>
    public static IQueryable<ActionItem> ExistingOn(this IQueryable<ActionItem> items, AsOfDay asOf)
    {
        var end = asOf.End;
        return asOf.IsPast ? items.Where(i => i.CreatedAt < end) : items;
    }

    /// <summary>Filters the plans that were running at the end of the day.</summary>
    public static IQueryable<ReplicationPlan> RunningOn(this IQueryable<ReplicationPlan> plans, AsOfDay asOf, IAppDb db)
    {
        var running = PlanPhases.RunningStatuses;
        return asOf.IsPast ? plans.InStatusBefore(running, asOf.End, db) : plans.Where(p => running.Contains(p.Status));
    }
}

/// <summary>The plans of some items that were running on a day, as far as their lateness depends on it.</summary>
internal sealed class RunningPlans(IReadOnlySet<ReplicationPlanId> running)
{
    /// <summary>No running plan.</summary>
    public static RunningPlans None { get; } = new(new HashSet<ReplicationPlanId>());

    /// <summary>Returns the plan if it is running now.</summary>
    public static RunningPlans Of(ReplicationPlan plan) =>
        plan.Phase == PlanPhase.Running ? new(new HashSet<ReplicationPlanId> { plan.Id }) : None;

    /// <summary>Whether the plan was running.</summary>
    public bool Contains(ReplicationPlanId plan) => running.Contains(plan);

    /// <summary>Reads, in at most one query, which plans were running whose items would then be overdue.</summary>
    public static async Task<RunningPlans> ReadAsync(IAppDb db, IEnumerable<ActionItem> items, AsOfDay asOf, CancellationToken ct)
    {
        List<ReplicationPlanId> ids =
        [
            .. items
                .Where(item => item.IsOverdue(asOf.Day, planRuns: true) && item.CreatedAt < asOf.End)
                .Select(item => item.PlanId)
                .Distinct(),
        ];
        return ids.Count == 0
            ? None
            : new(
                (await db.ReplicationPlans.Where(p => ids.Contains(p.Id)).RunningOn(asOf, db).Select(p => p.Id).ToListAsync(ct)).ToHashSet()
            );
    }
}
