using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Finds action items, as far as the caller may know of them.</summary>
internal static class ActionItemLookup
{
    /// <summary>Items that the caller is to do, and those of plans that they may know of.</summary>
    public static IQueryable<ActionItem> VisibleTo(this IQueryable<ActionItem> items, ICurrentUser user, IAppDb db)
    {
        if (user.Caller?.ReachOf(Permissions.ReadPlans).Everything == true)
            return items;
        var plans = db.ReplicationPlans.VisibleTo(user, db);
        return user.Caller?.Account is { } person
            ? items.Where(i => i.AssigneeId == person || plans.Any(p => p.Id == i.PlanId))
            : items.Where(i => plans.Any(p => p.Id == i.PlanId));
    }

    /// <summary>
    /// For a change: only what the caller may do that to, and only while it has the version that they read.
    /// </summary>
    /// <exception cref="ForbiddenException">The caller may know of it, but not do this to it.</exception>
    public static async Task<ActionItem> LoadItemAsync(
        this IAppDb db,
        ICurrentUser user,
        Func<ActionItem, IReadOnlyList<string>> permissions,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new ActionItemId(id);
        var item =
            await db.ActionItems.VisibleTo(user, db).SingleOrDefaultAsync(i => i.Id == key, ct)
            ?? throw new NotFoundException(nameof(ActionItem));
        var needed = permissions(item);
        if (!await db.MayAnyAsync(user.Caller!, needed, item, ct))
            throw new ForbiddenException(needed);
        return expectedVersion is null || expectedVersion == item.Version
            ? item
            : throw Stale(item, await db.ClosingTimesAsync([item], ct));
    }

    /// <summary>What is around an item.</summary>
    public static async Task<ItemSituation> SituationAsync(this IAppDb db, ActionItem item, CancellationToken ct) =>
        (await db.SituationsAsync([item], await db.ClosingTimesAsync([item], ct), ct))(item) with
        {
            HasFiles = item.Evidence.Count == 0 && await db.Evidence.AnyAsync(e => e.ActionItemId == item.Id && e.RemovedAt == null, ct),
        };

    /// <summary>
    /// What is around each of several items that are reported on, in two queries at most beside the one for what they
    /// depend on; files do not matter to that.
    /// </summary>
    public static async Task<Func<ActionItem, ItemSituation>> SituationsAsync(
        this IAppDb db,
        IReadOnlyCollection<ActionItem> items,
        ClosingTimes times,
        CancellationToken ct
    )
    {
        List<ReplicationPlanId> ids = [.. items.Select(item => item.PlanId).Distinct()];
        var phases = await db
            .ReplicationPlans.Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.Status,
                IsOnSheet = p.SheetId != null,
            })
            .ToDictionaryAsync(p => p.Id, p => PlanPhases.Of(p.Status, p.IsOnSheet), ct);
        List<ActionItemId> open = [.. items.SelectMany(times.OpenOf).Distinct()];
        var names = open.Count == 0 ? [] : (await db.ActionItems.Where(i => open.Contains(i.Id)).NamesAsync(db, ct)).ToDictionary();
        return item => new(phases[item.PlanId], [.. times.OpenOf(item).Select(id => names[id])]);
    }

    /// <summary>What the items of a plan depend on, in one query.</summary>
    public static async Task<Dependencies> DependenciesAsync(this IAppDb db, ReplicationPlanId plan, CancellationToken ct) =>
        new(
            await db
                .ActionItems.AsNoTracking()
                .Where(i => i.PlanId == plan)
                .Select(i => new { i.Id, i.DependsOn })
                .ToDictionaryAsync(i => i.Id, i => i.DependsOn, ct)
        );

    /// <summary>The refusal of a change to a version that is no more, with the item as it is.</summary>
    public static StaleVersionException Stale(ActionItem item, ClosingTimes times) =>
        new(
            item.Version,
            JippJson.Text(ActionItemDocument.Of(item, Wib.DayOf(item.UpdatedAt), times), JippJson.Readable.ActionItemDocument),
            null
        );
}
