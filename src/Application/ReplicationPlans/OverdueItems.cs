using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
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
        var (end, running) = (asOf.End, db.ReplicationPlans.RunningOn(asOf, db));
        return items
            .ExistingOn(asOf)
            .DueBefore(asOf, db)
            .Where(i => (i.ClosedAt == null || i.ClosedAt >= end) && running.Any(p => p.Id == i.PlanId));
    }

    /// <summary>Filters all other items.</summary>
    public static IQueryable<ActionItem> NotOverdueOn(this IQueryable<ActionItem> items, AsOfDay asOf, IAppDb db)
    {
        var (day, end, running, ahead) = (asOf.Day, asOf.End, db.ReplicationPlans.RunningOn(asOf, db), asOf.Ahead);
        if (ahead.Count == 0)
            return items.Where(i =>
                i.DueOn == null || i.DueOn >= day || i.ClosedAt < end || i.CreatedAt >= end || !running.Any(p => p.Id == i.PlanId)
            );
        var over = db.Institutions.Where(a => ahead.Contains(a.RegionCode!.Substring(0, 2)));
        return items.Where(i =>
            i.DueOn == null
            || i.DueOn > day
            || (i.DueOn == day && !over.Any(a => a.Id == i.AdopterId))
            || i.ClosedAt < end
            || i.CreatedAt >= end
            || !running.Any(p => p.Id == i.PlanId)
        );
    }

    /// <summary>Filters the items whose due date was over on the day, in the zone of their adopter.</summary>
    private static IQueryable<ActionItem> DueBefore(this IQueryable<ActionItem> items, AsOfDay asOf, IAppDb db)
    {
        var (day, ahead) = (asOf.Day, asOf.Ahead);
        if (ahead.Count == 0)
            return items.Where(i => i.DueOn < day);
        var over = db.Institutions.Where(a => ahead.Contains(a.RegionCode!.Substring(0, 2)));
        return items.Where(i => i.DueOn < day || (i.DueOn == day && over.Any(a => a.Id == i.AdopterId)));
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
/// <param name="running">The running plans.</param>
/// <param name="nextDay">The adopters in whose region the next day has already begun.</param>
internal sealed class RunningPlans(IReadOnlySet<ReplicationPlanId> running, IReadOnlySet<InstitutionId> nextDay)
{
    private static readonly HashSet<InstitutionId> Nobody = [];

    /// <summary>No running plan.</summary>
    public static RunningPlans None { get; } = new(new HashSet<ReplicationPlanId>(), Nobody);

    /// <summary>Returns the plan if it is running now.</summary>
    public static RunningPlans Of(ReplicationPlan plan) =>
        plan.Phase == PlanPhase.Running ? new(new HashSet<ReplicationPlanId> { plan.Id }, Nobody) : None;

    /// <summary>Whether the plan was running.</summary>
    public bool Contains(ReplicationPlanId plan) => running.Contains(plan);

    /// <summary>Returns the day in the zone of the adopter of an item.</summary>
    public DateOnly DayOf(ActionItem item, DateOnly day) => nextDay.Contains(item.AdopterId) ? day.AddDays(1) : day;

    /// <summary>
    /// Reads, in at most one query, which plans were running whose items would then be overdue; in one more in the hours
    /// in which the zones have different days.
    /// </summary>
    public static async Task<RunningPlans> ReadAsync(IAppDb db, IReadOnlyCollection<ActionItem> items, AsOfDay asOf, CancellationToken ct)
    {
        List<ReplicationPlanId> ids =
        [
            .. items
                .Where(item => item.IsOverdue(asOf.LatestDay, planRuns: true) && item.CreatedAt < asOf.End)
                .Select(item => item.PlanId)
                .Distinct(),
        ];
        HashSet<ReplicationPlanId> running =
            ids.Count == 0
                ? []
                : await db.ReplicationPlans.Where(p => ids.Contains(p.Id)).RunningOn(asOf, db).Select(p => p.Id).ToHashSetAsync(ct);
        return new(running, await AheadAsync(db, items, asOf, ct));
    }

    private static async Task<HashSet<InstitutionId>> AheadAsync(
        IAppDb db,
        IReadOnlyCollection<ActionItem> items,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        if (asOf.Ahead.Count == 0)
            return Nobody;
        var adopters = items.Select(item => item.AdopterId).Distinct().ToList();
        var regions = await db.Institutions.Where(a => adopters.Contains(a.Id)).Select(a => new { a.Id, a.RegionCode }).ToListAsync(ct);
        return [.. regions.Where(adopter => asOf.DayIn(adopter.RegionCode) > asOf.Day).Select(adopter => adopter.Id)];
    }
}
