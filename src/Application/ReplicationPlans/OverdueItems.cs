using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;

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
