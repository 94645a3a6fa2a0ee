using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Copies action items from one plan to another.</summary>
internal static class ItemCopies
{
    /// <summary>
    /// Copies the template's items that were not cancelled, without progress. Units and people belong to the template
    /// and are not copied; dates move by the difference between the budget years.
    /// </summary>
    public static async Task CopyItemsAsync(
        IAppDb db,
        ReplicationPlan template,
        ReplicationPlan plan,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var (from, years) = (template.Id, plan.BudgetYear - template.BudgetYear);
        var items = await db
            .ActionItems.AsNoTracking()
            .Where(i => i.PlanId == from && i.Status != ActionItemStatus.Cancelled)
            .OrderBy(i => i.Number)
            .ToListAsync(ct);
        var ids = items.ToDictionary(item => item.Id, _ => ActionItemId.New());
        var edges = items.ToDictionary(item => ids[item.Id], IReadOnlyList<ActionItemId> (item) => DependenciesOf(item, ids));

        foreach (var (index, item) in items.Index())
        {
            var id = ids[item.Id];
            var others = new Dependencies(edges.Where(edge => edge.Key != id).ToDictionary());
            db.ActionItems.Add(ActionItem.Plan(plan, index + 1, DetailsOf(item, years, edges[id]), others, at, id));
        }
    }

    private static ActionItemDetails DetailsOf(ActionItem item, int years, IReadOnlyList<ActionItemId> dependsOn) =>
        new()
        {
            Activity = item.Activity,
            Output = item.Output,
            Indicator = item.Indicator,
            Target = item.Target,
            StartsOn = item.StartsOn?.AddYears(years),
            DueOn = item.DueOn?.AddYears(years),
            BudgetAmount = item.BudgetAmount,
            BudgetSource = item.BudgetSource,
            Weight = item.Weight,
            DependsOn = dependsOn,
        };

    private static IReadOnlyList<ActionItemId> DependenciesOf(ActionItem item, Dictionary<ActionItemId, ActionItemId> ids) =>
        [.. item.DependsOn.Where(ids.ContainsKey).Select(other => ids[other])];
}
