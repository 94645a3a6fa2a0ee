using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Keeps an adopter from planning the same replication twice.</summary>
internal static class PlanUniqueness
{
    private static readonly PlanStatus[] Ended = [PlanStatus.Declined, PlanStatus.Completed, PlanStatus.Evaluated, PlanStatus.Cancelled];

    /// <summary>
    /// Requires that the adopter has no other plan for this innovation and budget year that has not ended. Takes a row
    /// lock on the adopter first, by an update that changes nothing, so that of two concurrent plans one is refused.
    /// </summary>
    public static async Task RequireOnlyPlanAsync(
        IAppDb db,
        InnovationId origin,
        InstitutionId adopter,
        int budgetYear,
        ReplicationPlanId? self,
        CancellationToken ct
    )
    {
        await db.Institutions.Where(i => i.Id == adopter).ExecuteUpdateAsync(i => i.SetProperty(x => x.ParentId, x => x.ParentId), ct);
        var ended = Ended;
        var other = await db
            .ReplicationPlans.Where(p => p.OriginId == origin && p.AdopterId == adopter && p.BudgetYear == budgetYear && p.Id != self)
            .Where(p => !ended.Contains(p.Status))
            .OrderBy(p => p.CreatedAt)
            .Select(p => (ReplicationPlanId?)p.Id)
            .FirstOrDefaultAsync(ct);
        if (other is { } known)
            throw PlanRules.PlanUnique.Broken(known.Value.ToString());
    }
}
