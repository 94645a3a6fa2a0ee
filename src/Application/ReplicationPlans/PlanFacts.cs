using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>What plans must know of the things around them.</summary>
internal static class PlanFacts
{
    /// <summary>What a plan of that adopter must know of its origin.</summary>
    public static async Task<OriginFacts> OriginFactsAsync(this IAppDb db, InnovationId origin, InstitutionId adopter, CancellationToken ct)
    {
        var found = await db.Innovations.Where(i => i.Id == origin)
            .Select(i => new { i.Publication, i.WillingToBeReplicated, i.Existence, i.OwnerId }).SingleAsync(ct);
        return new(
            found.Publication == Publication.Published, found.WillingToBeReplicated != false, found.Existence == Existence.Stopped, found.OwnerId == adopter);
    }

    /// <summary>What a plan must know of its items.</summary>
    public static async Task<ItemFacts> ItemFactsAsync(this IAppDb db, ReplicationPlanId plan, CancellationToken ct) =>
        (await db.ActionItems.Where(i => i.PlanId == plan).FactsAsync(db, ct)).GetValueOrDefault(plan, ItemFacts.None);

    /// <summary>What each of several plans must know of its items.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, ItemFacts>> FactsAsync(this IQueryable<ActionItem> items, IAppDb db, CancellationToken ct) =>
        (await items.Where(i => i.Status != ActionItemStatus.Cancelled)
            .Select(i => new
            {
                i.PlanId,
                i.Status,
                HasUnit = i.ResponsibleUnitId != null,
                i.Evidence,
                HasFiles = db.Evidence.Any(e => e.ActionItemId == i.Id && e.RemovedAt == null),
            }).ToListAsync(ct))
        .GroupBy(i => i.PlanId)
        .ToDictionary(plan => plan.Key, plan => new ItemFacts(
            plan.Count(), plan.Count(i => i.HasUnit), plan.Count(i => i.Status is not (ActionItemStatus.Done or ActionItemStatus.Verified)),
            plan.Count(i => i.Evidence.Count > 0 || i.HasFiles)));
}
