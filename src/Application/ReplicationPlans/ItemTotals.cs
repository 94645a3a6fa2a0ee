using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Totals over the action items of one or several plans.</summary>
/// <param name="Count">Number of items not cancelled by the end of the day.</param>
/// <param name="Done">Number of those finished by then.</param>
/// <param name="Overdue">Number of items overdue on the day, provided that their plan was running.</param>
/// <param name="Weight">Sum of the weights.</param>
/// <param name="Points">Sum of progress times weight.</param>
/// <param name="NextDue">Earliest due date, from that day on, of an item then open.</param>
/// <param name="LastReportAt">Time of the latest report; null for a past day, because an item keeps its last report
/// only.</param>
internal sealed record ItemTotals(
    int Count,
    int Done,
    int Overdue,
    long Weight,
    long Points,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
)
{
    /// <summary>Totals without any item.</summary>
    public static ItemTotals None { get; } = new(0, 0, 0, 0, 0, null, null);

    /// <summary>
    /// Returns the progress, rounded down so that 100 means everything is finished. It has no percentage for a past
    /// day, because an item keeps its present progress only.
    /// </summary>
    public ProgressSummary Progress(AsOfDay asOf) =>
        Count == 0
            ? ProgressSummary.None with
            {
                Overdue = Overdue,
            }
            : new(
                asOf.IsPast ? null
                    : Weight == 0 ? 0
                    : (int)(Points / Weight),
                Count,
                Done,
                Overdue
            );

    /// <summary>Returns the totals of a plan that had this status on the day.</summary>
    public ItemTotals Of(PlanStatus status) => PlanPhases.RunningStatuses.Contains(status) ? this : this with { Overdue = 0 };

    /// <summary>Returns the totals over several plans.</summary>
    public static ItemTotals Of(IEnumerable<ItemTotals> plans) =>
        plans.Aggregate(
            None,
            (all, plan) =>
                new(
                    all.Count + plan.Count,
                    all.Done + plan.Done,
                    all.Overdue + plan.Overdue,
                    all.Weight + plan.Weight,
                    all.Points + plan.Points,
                    all.NextDue is null || plan.NextDue < all.NextDue ? plan.NextDue ?? all.NextDue : all.NextDue,
                    all.LastReportAt is null || plan.LastReportAt > all.LastReportAt
                        ? plan.LastReportAt ?? all.LastReportAt
                        : all.LastReportAt
                )
        );
}

internal static class ItemTotalsReader
{
    /// <summary>
    /// Returns the totals of each plan in one query, as if it were running on the day
    /// (<see cref="ItemTotals.Of(PlanStatus)"/>); plans without items are missing.
    /// </summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, ItemTotals>> SumsByPlanAsync(
        this IQueryable<ActionItem> items,
        IAppDb db,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        if (asOf.Ahead is not { Count: > 0 } ahead)
            return await items.SumsAsync(asOf, ct);

        // A plan has one adopter, so each is in one of the two
        var over = db.Institutions.Where(a => ahead.Contains(a.RegionCode!.Substring(0, 2)));
        var there = await items.Where(i => over.Any(a => a.Id == i.AdopterId)).SumsAsync(asOf.On(asOf.LatestDay), ct);
        var here = await items.Where(i => !over.Any(a => a.Id == i.AdopterId)).SumsAsync(asOf.On(asOf.Day), ct);
        return there.Concat(here).ToDictionary();
    }

    private static async Task<Dictionary<ReplicationPlanId, ItemTotals>> SumsAsync(
        this IQueryable<ActionItem> items,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        var (day, end, past) = (asOf.Day, asOf.End, asOf.IsPast);
        return await items
            .ExistingOn(asOf)
            .GroupBy(i => i.PlanId)
            .Select(plan => new
            {
                Id = plan.Key,
                Sums = new ItemTotals(
                    plan.Sum(i => i.Status == ActionItemStatus.Cancelled && i.ClosedAt < end ? 0 : 1),
                    plan.Sum(i => i.Status != ActionItemStatus.Cancelled && i.ClosedAt < end ? 1 : 0),
                    plan.Sum(i => i.DueOn < day && (i.ClosedAt == null || i.ClosedAt >= end) ? 1 : 0),
                    plan.Sum(i => i.Status == ActionItemStatus.Cancelled ? 0 : i.Weight),
                    plan.Sum(i => i.Status == ActionItemStatus.Cancelled ? 0 : i.Weight * i.Progress),
                    plan.Min(i => i.DueOn >= day && (i.ClosedAt == null || i.ClosedAt >= end) ? i.DueOn : null),
                    plan.Max(i => i.ReportedAt)
                ),
            })
            .ToDictionaryAsync(plan => plan.Id, plan => past ? plan.Sums with { LastReportAt = null } : plan.Sums, ct);
    }
}
