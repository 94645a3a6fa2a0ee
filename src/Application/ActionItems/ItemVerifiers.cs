using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Tells who is too close to the work to verify it.</summary>
internal static class ItemVerifiers
{
    /// <summary>
    /// Returns the rule that keeps the persons behind a call from verifying the item, or null: they belong to the adopter
    /// or to the responsible unit, the item is assigned to them, they attached its evidence, or they have reported on
    /// anything in its plan.
    /// </summary>
    public static async Task<Rule?> ObstacleAsync(IAppDb db, Caller caller, ActionItem item, CancellationToken ct)
    {
        List<InstitutionId> workers = item.ResponsibleUnitId is { } unit ? [item.AdopterId, unit] : [item.AdopterId];
        if (await Belonging.BelongsToAnyAsync(db, caller, workers, ct))
            return AccessRules.ReviewedByOthers;

        var attachers = await db.Evidence.Where(e => e.ActionItemId == item.Id).Select(e => e.AttachedBy).ToListAsync(ct);
        var isTheirs =
            (item.AssigneeId is { } assignee && (assignee == caller.Account || assignee == caller.ActingFor))
            || attachers.Any(caller.Persons.Contains);
        if (item.Reporters.Any(caller.Persons.Contains))
            return null; // the item says so itself, by its own rule
        return isTheirs || await PlanWorkers.HaveWorkedAsync(db, caller.Persons, item.PlanId, ct) ? AccessRules.WorkedOnByOthers : null;
    }
}
