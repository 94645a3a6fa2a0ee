using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Action items by the day on which they are due.</summary>
public sealed record ListActionItems(ActionItemFilter Filter, DateOnly? AsOf, int Limit, string? Cursor) : IRequest<ActionItemList>;

/// <summary>The action items of one plan, with its progress.</summary>
public sealed record ListPlanActionItems(Guid PlanId, DateOnly? AsOf, int Limit, string? Cursor) : IRequest<ActionItemList>;

/// <summary>One page of action items.</summary>
/// <param name="Items">The items, by the day on which they are due, then by number.</param>
/// <param name="Page">Where they stand.</param>
/// <param name="Progress">Of one plan: how much of it is done in per cent, each item by its weight.</param>
public sealed record ActionItemList(IReadOnlyList<ActionItemDocument> Items, PageInfo Page, int? Progress);

internal sealed class ListActionItemsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock) : IRequestHandler<ListActionItems, ActionItemList>
{
    public Task<ActionItemList> Handle(ListActionItems request, CancellationToken ct)
    {
        var today = request.AsOf ?? Wib.DayOf(clock.GetUtcNow());
        var items = db.ActionItems.AsNoTracking();
        var isOwn = request.Filter.AssigneeId is { } person && person == user.Caller?.Account?.Value; // no need to ask of each whether they may know of it
        var rows = request.Filter.Apply(isOwn ? items : items.VisibleTo(user, db), today, db);
        return db.PageAsync(rows, new(request.Limit, request.Cursor, $"action-items\n{request.Filter}\n{request.AsOf}", keys.Cursors), today, ct);
    }
}

internal sealed class ListPlanActionItemsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock) : IRequestHandler<ListPlanActionItems, ActionItemList>
{
    public async Task<ActionItemList> Handle(ListPlanActionItems request, CancellationToken ct)
    {
        var plan = new ReplicationPlanId(request.PlanId);
        if (!await db.ReplicationPlans.VisibleTo(user, db).AnyAsync(p => p.Id == plan, ct)) throw new NotFoundException(nameof(ReplicationPlan));
        var rows = db.ActionItems.AsNoTracking().Where(i => i.PlanId == plan);
        var today = request.AsOf ?? Wib.DayOf(clock.GetUtcNow());
        var page = await db.PageAsync(rows, new(request.Limit, request.Cursor, $"plan-items\n{plan.Value}\n{request.AsOf}", keys.Cursors), today, ct);
        return page with { Progress = PlanProgress.Of(await rows.Select(i => new ItemShare(i.Status, i.Weight, i.Progress)).ToListAsync(ct)) };
    }
}

internal static class ActionItemPages
{
    private static readonly DateOnly Never = DateOnly.MaxValue;

    /// <summary>A page in the order of due dates, items without one last; what the items depend on is read in one further query.</summary>
    public static async Task<ActionItemList> PageAsync(
        this IAppDb db, IQueryable<ActionItem> rows, KeysetPage<string> page, DateOnly asOf, CancellationToken ct)
    {
        var found = await page.ReadAsync(
            (key, backwards) => backwards
                ? After(rows, key, backwards).OrderByDescending(i => i.DueOn ?? Never).ThenByDescending(i => i.Number).ThenByDescending(i => i.Id)
                : After(rows, key, backwards).OrderBy(i => i.DueOn ?? Never).ThenBy(i => i.Number).ThenBy(i => i.Id),
            item => item,
            KeyOf,
            ct);
        var times = await db.ClosingTimesAsync(found.Items, ct);
        return new([.. found.Items.Select(item => ActionItemDocument.Of(item, asOf, times))], found.Page, null);
    }

    private static IQueryable<ActionItem> After(IQueryable<ActionItem> rows, string? key, bool backwards)
    {
        if (key is null) return rows;
        var parts = key.Split(' ');
        var (due, number, id) = (DateOnly.ParseExact(parts[0], "O", CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), new ActionItemId(Guid.Parse(parts[2])));
        return backwards
            ? rows.Where(i => (i.DueOn ?? Never) < due || ((i.DueOn ?? Never) == due && (i.Number < number || (i.Number == number && i.Id.CompareTo(id) < 0))))
            : rows.Where(i => (i.DueOn ?? Never) > due || ((i.DueOn ?? Never) == due && (i.Number > number || (i.Number == number && i.Id.CompareTo(id) > 0))));
    }

    private static string KeyOf(ActionItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.DueOn ?? Never:O} {item.Number} {item.Id.Value}");
}
