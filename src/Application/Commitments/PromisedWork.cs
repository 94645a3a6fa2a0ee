using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Action items that were added to a plan without being signed. They do not count for the promise.</summary>
/// <param name="Items">The number of items, without cancelled ones.</param>
/// <param name="Overdue">Those that are overdue.</param>
public sealed record AddedWork(int Items, int Overdue);

/// <summary>The action items of a plan, apart by whether leaders signed them.</summary>
internal sealed record PlanWork(IReadOnlyList<PromisedItem> Items)
{
    /// <summary>A plan without items.</summary>
    public static PlanWork None { get; } = new([]);

    /// <summary>Returns what had become of the signed items at the end of a day.</summary>
    /// <param name="runs">Whether the plan ran at the end of the day; only then is anything overdue.</param>
    public SignedWork SignedBy(DateOnly day, int budgetYear, bool runs)
    {
        var (end, yearBegins) = (Wib.EndOf(day), Wib.StartOf(new DateOnly(budgetYear, 1, 1)));
        List<PromisedItem> signed = [.. Items.Where(item => item.SignedAt < end)];
        List<PromisedItem> kept = [.. signed.Where(item => !(item.SetAsideAt < end))];
        return new(
            kept.Count,
            kept.Count(item => item.VerifiedAt < end),
            kept.Count(item => runs && item.IsOverdue(day)),
            signed.Count - kept.Count,
            kept.Count(item => item.Status != ActionItemStatus.Cancelled && item.ClosedAt < end && item.ClosedAt < yearBegins)
        );
    }

    /// <summary>Returns the items that nobody had signed by the end of a day.</summary>
    /// <param name="runs">Whether the plan ran at the end of the day.</param>
    public AddedWork AddedBy(DateOnly day, bool runs)
    {
        var end = Wib.EndOf(day);
        List<PromisedItem> added =
        [
            .. Items.Where(item =>
                item.CreatedAt < end && !(item.SignedAt < end) && !(item.Status == ActionItemStatus.Cancelled && item.ClosedAt < end)
            ),
        ];
        return new(added.Count, added.Count(item => runs && item.IsOverdue(day)));
    }
}

/// <summary>What an action item means for a promise.</summary>
internal sealed record PromisedItem(
    ReplicationPlanId PlanId,
    ActionItemStatus Status,
    DateOnly? DueOn,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SignedAt,
    DateTimeOffset? SetAsideAt,
    DateTimeOffset? VerifiedAt,
    DateTimeOffset? ClosedAt
)
{
    /// <summary>Whether it was due before the day and still open at its end.</summary>
    public bool IsOverdue(DateOnly day) => DueOn < day && !ActionItem.IsClosedBy(ClosedAt, day);
}

internal static class PromisedWorkReader
{
    /// <summary>Returns the work of each plan in one query; plans without items are missing.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, PlanWork>> WorkOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        CancellationToken ct
    )
    {
        var items = await plans
            .Join(db.ActionItems, plan => plan.Id, item => item.PlanId, (_, item) => item)
            .Select(i => new PromisedItem(i.PlanId, i.Status, i.DueOn, i.CreatedAt, i.SignedAt, i.SetAsideAt, i.VerifiedAt, i.ClosedAt))
            .ToListAsync(ct);
        return items.GroupBy(item => item.PlanId).ToDictionary(plan => plan.Key, plan => new PlanWork([.. plan]));
    }
}
