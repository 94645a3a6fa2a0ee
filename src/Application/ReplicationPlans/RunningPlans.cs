using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

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
