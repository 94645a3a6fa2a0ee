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
    /// <summary>Items of plans that the caller may know of.</summary>
    public static IQueryable<ActionItem> VisibleTo(this IQueryable<ActionItem> items, ICurrentUser user, IAppDb db)
    {
        var plans = db.ReplicationPlans.VisibleTo(user, db);
        return items.Where(i => plans.Any(p => p.Id == i.PlanId));
    }

    /// <summary>For a change: only what the caller may do that to, and only while it has the version that they read.</summary>
    /// <exception cref="ForbiddenException">The caller may know of it, but not do this to it.</exception>
    public static async Task<ActionItem> LoadItemAsync(
        this IAppDb db, ICurrentUser user, Func<ActionItem, IReadOnlyList<string>> permissions, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var key = new ActionItemId(id);
        var item = await db.ActionItems.VisibleTo(user, db).SingleOrDefaultAsync(i => i.Id == key, ct) ?? throw new NotFoundException(nameof(ActionItem));
        var needed = permissions(item);
        if (!await db.MayAnyAsync(user.Caller!, needed, item, ct)) throw new ForbiddenException(needed);
        return expectedVersion is null || expectedVersion == item.Version ? item : throw await db.StaleAsync(item, ct);
    }

    /// <summary>What is around an item.</summary>
    public static async Task<ItemSituation> SituationAsync(this IAppDb db, ActionItem item, CancellationToken ct)
    {
        var plan = await db.ReplicationPlans.Where(p => p.Id == item.PlanId).Select(p => new { p.Status, IsOnSheet = p.SheetId != null }).SingleAsync(ct);
        return new(PlanPhases.Of(plan.Status, plan.IsOnSheet), (await db.ClosingTimesAsync([item], ct)).AllClosed(item));
    }

    /// <summary>What the items of a plan depend on, in one query.</summary>
    public static async Task<Dependencies> DependenciesAsync(this IAppDb db, ReplicationPlanId plan, CancellationToken ct) => new(
        await db.ActionItems.AsNoTracking().Where(i => i.PlanId == plan).Select(i => new { i.Id, i.DependsOn }).ToDictionaryAsync(i => i.Id, i => i.DependsOn, ct));

    private static async Task<StaleVersionException> StaleAsync(this IAppDb db, ActionItem item, CancellationToken ct) =>
        new(item.Version, JippJson.Text(await db.DocumentAsync(item, Wib.DayOf(item.UpdatedAt), ct), JippJson.Readable.ActionItemDocument), null);
}
