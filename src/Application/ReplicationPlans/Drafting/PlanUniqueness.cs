using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Keeps an adopter from planning the same replication twice.</summary>
internal static class PlanUniqueness
{
    private const int MaxOthers = 20;

    private static readonly PlanStatus[] Ended =
    [
        PlanStatus.Declined,
        PlanStatus.Completed,
        PlanStatus.Evaluated,
        PlanStatus.Institutionalised,
        PlanStatus.Cancelled,
    ];

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

    /// <summary>
    /// Names the adopter's other plans for this innovation that have not ended, so that one for another year is not
    /// drafted unawares.
    /// </summary>
    public static async Task<PlanView> WithOthersAsync(IAppDb db, PlanView view, ReplicationPlan plan, CancellationToken ct)
    {
        var (ended, origin, adopter, self) = (Ended, plan.OriginId, plan.AdopterId, plan.Id);
        var others = await db
            .ReplicationPlans.Where(p => p.OriginId == origin && p.AdopterId == adopter && p.Id != self)
            .Where(p => !ended.Contains(p.Status))
            .OrderBy(p => p.BudgetYear)
            .ThenBy(p => p.Id)
            .Take(MaxOthers)
            .Select(p => new OtherPlanRef(p.Id.Value, p.BudgetYear, p.Status))
            .ToListAsync(ct);
        return others.Count == 0 ? view : view with { Document = view.Document with { OtherPlans = others } };
    }
}
