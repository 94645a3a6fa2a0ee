using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Lists action items by due date.</summary>
public sealed record ListActionItems(ActionItemFilter Filter, DateOnly? AsOf, int Limit, string? Cursor) : IRequest<ActionItemList>;

/// <summary>Lists the action items of a plan, with its progress.</summary>
public sealed record ListPlanActionItems(Guid PlanId, DateOnly? AsOf, int Limit, string? Cursor) : IRequest<ActionItemList>;

/// <summary>A page of action items.</summary>
/// <param name="Items">The items by due date, then by number; those without a due date come last.</param>
/// <param name="Page">Position of the page in the list.</param>
/// <param name="Progress">Progress of the plan in per cent, weighted by item; present only in the list of one
/// plan.</param>
public sealed record ActionItemList(IReadOnlyList<ActionItemDocument> Items, PageInfo Page, int? Progress);

internal sealed class ListActionItemsHandler(IAppDb db, IAssignedItems assigned, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListActionItems, ActionItemList>
{
    public async Task<ActionItemList> Handle(ListActionItems request, CancellationToken ct)
    {
        var asOf = AsOfDay.Of(request.AsOf, clock.GetUtcNow());
        var page = new KeysetPage<ActionItemKey>(
            request.Limit,
            request.Cursor,
            $"action-items\n{request.Filter}\n{request.AsOf:O}",
            keys.Cursors
        );
        if (request.Filter.AssigneeId is not { } person || person != user.Caller?.Account?.Value)
            return await ActionItemPages.PageAsync(
                db,
                user,
                request.Filter.Apply(db.ActionItems.AsNoTracking().VisibleTo(user, db), asOf, db),
                page,
                asOf,
                ct
            );

        var own = await page.ReadAsync(
            (from, backwards, count) => assigned.ReadAsync(request.Filter, asOf, from, backwards, count, ct),
            item => item,
            ActionItemKey.Of
        );
        return new(own.Items, own.Page, null);
    }
}

internal sealed class ListPlanActionItemsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListPlanActionItems, ActionItemList>
{
    public async Task<ActionItemList> Handle(ListPlanActionItems request, CancellationToken ct)
    {
        var plan = new ReplicationPlanId(request.PlanId);
        if (!await db.ReplicationPlans.VisibleTo(user, db).AnyAsync(p => p.Id == plan, ct))
            throw new NotFoundException(nameof(ReplicationPlan));
        var rows = db.ActionItems.AsNoTracking().Where(i => i.PlanId == plan);
        var asOf = AsOfDay.Of(request.AsOf, clock.GetUtcNow());
        var page = await ActionItemPages.PageAsync(
            db,
            user,
            rows,
            new(request.Limit, request.Cursor, $"plan-items\n{plan.Value}\n{request.AsOf:O}", keys.Cursors),
            asOf,
            ct
        );
        return page with
        {
            Progress = PlanProgress.Of(await rows.Select(i => new ProgressShare(i.Status, i.Weight, i.Progress)).ToListAsync(ct)),
        };
    }
}

internal static class ActionItemPages
{
    private static readonly DateOnly Never = ActionItemKey.Never;

    /// <summary>
    /// Returns a page by due date, items without one last; a few further queries read the dependencies, the plans of late
    /// items and the names.
    /// </summary>
    public static async Task<ActionItemList> PageAsync(
        IAppDb db,
        ICurrentUser user,
        IQueryable<ActionItem> rows,
        KeysetPage<ActionItemKey> page,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        var found = await page.ReadAsync(
            (from, backwards) =>
                backwards
                    ? After(rows, from, backwards)
                        .OrderByDescending(i => i.DueOn ?? Never)
                        .ThenByDescending(i => i.Number)
                        .ThenByDescending(i => i.Id)
                    : After(rows, from, backwards).OrderBy(i => i.DueOn ?? Never).ThenBy(i => i.Number).ThenBy(i => i.Id),
            item => item,
            item => new ActionItemKey(item.DueOn ?? Never, item.Number, item.Id.Value),
            ct
        );
        return new(await ClosingTimesLookup.DocumentsAsync(db, user, found.Items, asOf, ct), found.Page, null);
    }

    private static IQueryable<ActionItem> After(IQueryable<ActionItem> rows, ActionItemKey from, bool backwards)
    {
        if (from.IsStart)
            return rows;
        var (due, number, id) = (from.DueOn, from.Number, new ActionItemId(from.Id));
        return backwards
            ? rows.Where(i =>
                (i.DueOn ?? Never) < due
                || ((i.DueOn ?? Never) == due && (i.Number < number || (i.Number == number && i.Id.CompareTo(id) < 0)))
            )
            : rows.Where(i =>
                (i.DueOn ?? Never) > due
                || ((i.DueOn ?? Never) == due && (i.Number > number || (i.Number == number && i.Id.CompareTo(id) > 0)))
            );
    }
}
