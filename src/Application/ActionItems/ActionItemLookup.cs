using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Reads the action items visible to the caller.</summary>
internal static class ActionItemLookup
{
    /// <summary>Filters the items assigned to the caller and those of plans visible to them.</summary>
    public static IQueryable<ActionItem> VisibleTo(this IQueryable<ActionItem> items, ICurrentUser user, IAppDb db)
    {
        if (user.Caller?.ReachOf(Permissions.ReadPlans).IsNationwide == true)
            return items;
        var plans = db.ReplicationPlans.VisibleTo(user, db);
        return user.Caller?.Account is { } person
            ? items.Where(i => i.AssigneeId == person || plans.Any(p => p.Id == i.PlanId))
            : items.Where(i => plans.Any(p => p.Id == i.PlanId));
    }

    /// <summary>Loads an item for update, checking the caller's permission and the version they read.</summary>
    /// <exception cref="ForbiddenException">The item is visible to the caller, but they may not make this
    /// change.</exception>
    public static async Task<ActionItem> LoadItemAsync(
        IAppDb db,
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
        if (!await ItemAccess.HasAnyAsync(db, user.Caller!, needed, item, ct))
            throw new ForbiddenException(needed);
        return expectedVersion is null || expectedVersion == item.Version
            ? item
            : throw StaleVersion(
                item,
                await ClosingTimesLookup.ClosingTimesAsync(db, [item], ct),
                await RunningPlans.ReadAsync(db, [item], AsOfDay.Of(null, item.UpdatedAt), ct),
                await ItemLabels.ReadAsync(db, user, [item], ct)
            );
    }

    /// <summary>Returns the situation of an item.</summary>
    public static async Task<ItemContext> ItemSituationAsync(IAppDb db, ActionItem item, CancellationToken ct) =>
        (await ActionItemLookup.ItemSituationsAsync(db, [item], await ClosingTimesLookup.ClosingTimesAsync(db, [item], ct), ct))(item) with
        {
            HasFiles = item.Evidence.Count == 0 && await db.Evidence.AnyAsync(e => e.ActionItemId == item.Id && e.RemovedAt == null, ct),
        };

    /// <summary>
    /// Returns the situation of each item to report on, in at most two queries besides the one for dependencies. Files
    /// are left out because reporting does not depend on them.
    /// </summary>
    public static async Task<Func<ActionItem, ItemContext>> ItemSituationsAsync(
        IAppDb db,
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
            .ToDictionaryAsync(p => p.Id, p => (Phase: PlanPhases.Of(p.Status, p.IsOnSheet), p.IsOnSheet), ct);
        List<ActionItemId> open = [.. items.SelectMany(times.OpenDependencies).Distinct()];
        var names = open.Count == 0 ? [] : (await db.ActionItems.Where(i => open.Contains(i.Id)).NamesAsync(db, ct)).ToDictionary();
        return item =>
            new(phases[item.PlanId].Phase, [.. times.OpenDependencies(item).Select(id => names[id])])
            {
                IsBeingAmended = phases[item.PlanId].IsOnSheet,
            };
    }

    /// <summary>Returns the dependencies among the items of a plan in one query.</summary>
    public static async Task<Dependencies> DependenciesAsync(IAppDb db, ReplicationPlanId plan, CancellationToken ct) =>
        new(
            await db
                .ActionItems.AsNoTracking()
                .Where(i => i.PlanId == plan)
                .Select(i => new { i.Id, i.DependsOn })
                .ToDictionaryAsync(i => i.Id, i => i.DependsOn, ct)
        );

    /// <summary>Creates the exception for an outdated version, with the current item.</summary>
    public static StaleVersionException StaleVersion(ActionItem item, ClosingTimes times, RunningPlans running, ItemLabels labels) =>
        new(
            item.Version,
            JsonSerializer.Serialize(
                ActionItemDocument.Of(item, Wib.DayOf(item.UpdatedAt), times, running, labels),
                ActionItemJson.Readable.ActionItemDocument
            ),
            null
        );
}
