using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Knows who has reported on a plan, also those who have left the adopter since.</summary>
internal static class PlanWorkers
{
    /// <summary>
    /// Whether one of the persons reported on an action item of the plan, or wrote or submitted one of its monitoring
    /// reports.
    /// </summary>
    public static async Task<bool> HaveWorkedAsync(
        IAppDb db,
        IReadOnlyCollection<UserId> persons,
        ReplicationPlanId plan,
        CancellationToken ct
    )
    {
        var items = await db.ActionItems.Where(i => i.PlanId == plan).Select(i => i.Reporters).ToListAsync(ct);
        var reports = await db.MonitoringReports.Where(r => r.PlanId == plan).Select(r => r.Reporters).ToListAsync(ct);
        return items.Concat(reports).Any(reporters => reporters.Any(persons.Contains));
    }
}
