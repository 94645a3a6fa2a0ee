using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Lays out action items from the replication kit of the origin.</summary>
internal static class KitItems
{
    /// <summary>
    /// Adds an item for each step of the kit. They are copies, which the adopter edits as any other item, and which
    /// keep what they say when the kit changes.
    /// </summary>
    public static void LayOut(IAppDb db, ReplicationPlan plan, IReadOnlyList<KitStep> steps, DateOnly startsOn, DateTimeOffset at)
    {
        Dictionary<ActionItemId, IReadOnlyList<ActionItemId>> planned = [];
        foreach (var step in KitSchedule.Of(steps, startsOn))
        {
            var id = ActionItemId.New();
            var details = new ActionItemDetails
            {
                Activity = step.Step.Title,
                StartsOn = step.StartsOn,
                DueOn = step.DueOn,
            };
            db.ActionItems.Add(ActionItem.Plan(plan, planned.Count + 1, details, new(planned), at, id));
            planned.Add(id, []);
        }
    }
}
