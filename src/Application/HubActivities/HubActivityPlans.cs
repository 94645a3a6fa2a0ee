using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Hubs;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.HubActivities;

/// <summary>Checks the plans named by activities, because the scorecard counts them.</summary>
internal static class HubActivityPlans
{
    /// <summary>Requires that every newly named plan exists and is visible to the caller.</summary>
    public static async Task RequirePlansAsync(
        IAppDb db,
        ICurrentUser user,
        HubActivityInput input,
        IReadOnlyList<ActivityOutput> before,
        CancellationToken ct
    )
    {
        var named = (input.Outputs ?? [])
            .Select((output, place) => (output.PlanId, Place: place))
            .Where(output => output.PlanId is { } id && before.All(known => known.PlanId != id))
            .ToList();
        if (named.Count == 0)
            return;

        var ids = named.Select(output => new ReplicationPlanId(output.PlanId!.Value)).ToList();
        var found = await db.ReplicationPlans.VisibleTo(user, db).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct);
        var faults = named
            .Where(output => !found.Contains(new(output.PlanId!.Value)))
            .Select(output => new Fault($"/outputs/{output.Place}/planId", "UNKNOWN_PLAN", output.PlanId))
            .ToList();
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}
