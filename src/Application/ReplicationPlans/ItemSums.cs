using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>What action items come to, of one plan or of many.</summary>
/// <param name="Count">Items that were not cancelled.</param>
/// <param name="Done">Of them, those that were done by the end of the day.</param>
/// <param name="Overdue">Items that were late on the day.</param>
/// <param name="Weight">Sum of their weights.</param>
/// <param name="Points">Sum of their progress, each times its weight.</param>
/// <param name="NextDue">First day, from that day on, on which something that was open then is due.</param>
/// <param name="LastReportAt">The last report.</param>
internal sealed record ItemSums(int Count, int Done, int Overdue, long Weight, long Points, DateOnly? NextDue, DateTimeOffset? LastReportAt)
{
    /// <summary>Without any item.</summary>
    public static ItemSums None { get; } = new(0, 0, 0, 0, 0, null, null);

    /// <summary>How far they have come; rounded down, so that 100 means all.</summary>
    public ProgressSummary Progress =>
        Count == 0 ? ProgressSummary.None with { Overdue = Overdue } : new(Weight == 0 ? 0 : (int)(Points / Weight), Count, Done, Overdue);

    /// <summary>The same of several plans together.</summary>
    public static ItemSums Of(IEnumerable<ItemSums> plans) =>
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

internal static class ItemSumming
{
    /// <summary>What the items of each plan come to, in one query; plans without items are absent.</summary>
    /// <param name="items">The items.</param>
    /// <param name="asOf">The day (WIB) as of which items are late, or due next.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, ItemSums>> SumsByPlanAsync(
        this IQueryable<ActionItem> items,
        DateOnly asOf,
        CancellationToken ct
    )
    {
        var end = Wib.EndOf(asOf);
        return await items
            .GroupBy(i => i.PlanId)
            .Select(plan => new
            {
                Id = plan.Key,
                Sums = new ItemSums(
                    plan.Sum(i => i.Status == ActionItemStatus.Cancelled ? 0 : 1),
                    plan.Sum(i => i.Status != ActionItemStatus.Cancelled && i.ClosedAt < end ? 1 : 0),
                    plan.Sum(i => i.DueOn < asOf && (i.ClosedAt == null || i.ClosedAt >= end) ? 1 : 0),
                    plan.Sum(i => i.Status == ActionItemStatus.Cancelled ? 0 : i.Weight),
                    plan.Sum(i => i.Status == ActionItemStatus.Cancelled ? 0 : i.Weight * i.Progress),
                    plan.Min(i => i.DueOn >= asOf && (i.ClosedAt == null || i.ClosedAt >= end) ? i.DueOn : null),
                    plan.Max(i => i.ReportedAt)
                ),
            })
            .ToDictionaryAsync(plan => plan.Id, plan => plan.Sums, ct);
    }
}
