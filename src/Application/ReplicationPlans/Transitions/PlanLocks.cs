using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises changes that depend on the status of one plan.</summary>
internal static class PlanLocks
{
    /// <summary>
    /// Takes a row lock on a plan, for changes that depend on its status; the caller's permission has been checked
    /// before.
    /// </summary>
    public static Task HoldPlanAsync(IAppDb db, ReplicationPlanId plan, CancellationToken ct) =>
        db.ReplicationPlans.Where(p => p.Id == plan).ExecuteUpdateAsync(p => p.SetProperty(x => x.AdopterId, x => x.AdopterId), ct);
}
