using JippApi.Application.Common;
using JippApi.Application.LegalInstruments;
using JippApi.Application.Places;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Reads the facts on which moves of plans depend.</summary>
internal static class PlanFacts
{
    /// <summary>Returns the facts of the origin for a plan of this adopter.</summary>
    public static async Task<OriginFacts> OriginFactsAsync(IAppDb db, InnovationId origin, InstitutionId adopter, CancellationToken ct)
    {
        var found = await db
            .Innovations.Where(i => i.Id == origin)
            .Select(i => new
            {
                i.Publication,
                i.Content.WillingToBeReplicated,
                i.Existence,
                i.OwnerId,
                i.Content.Components,
                OwnerRegion = db.Institutions.Where(o => o.Id == i.OwnerId).Select(o => o.RegionCode).FirstOrDefault(),
                Governs = db.Institutions.Where(a => a.Id == adopter).Select(a => a.GovernmentOf).FirstOrDefault(),
            })
            .SingleAsync(ct);
        return new(
            found.Publication == Publication.Published,
            found.WillingToBeReplicated != false,
            found.Existence == Existence.Stopped,
            found.OwnerId == adopter
        )
        {
            Components = found.Components,
            AdoptersProvince = ProvinceOfDistrict(found.Governs, found.OwnerRegion),
        };
    }

    /// <summary>Returns the region that the adopter governs, if it is the province of the owner's district.</summary>
    private static string? ProvinceOfDistrict(string? governs, string? district) =>
        governs is not null
        && district is not null
        && RegionCode.KindOf(governs) == RegionKind.Province
        && RegionCode.KindOf(district) != RegionKind.Province
        && RegionCode.LiesIn(district, governs)
            ? governs
            : null;

    /// <summary>Returns the facts of the origin for a move of the plan.</summary>
    public static async Task<OriginFacts> OriginFactsAsync(IAppDb db, ReplicationPlan plan, CancellationToken ct) =>
        await PlanFacts.OriginFactsAsync(db, plan.OriginId, plan.AdopterId, ct) with
        {
            Consent = (await CoreConsents.ConsentsAsync(db, db.ReplicationPlans.Where(p => p.Id == plan.Id), ct)).GetValueOrDefault(
                plan.Id
            ),
        };

    /// <summary>Returns the facts of the plan's items, with the names of those that need work.</summary>
    public static async Task<ItemFacts> ItemFactsAsync(IAppDb db, ReplicationPlanId plan, CancellationToken ct)
    {
        var items = db.ActionItems.Where(i => i.PlanId == plan && i.Status != ActionItemStatus.Cancelled);
        var facts = (await items.FactsAsync(db, ct)).GetValueOrDefault(plan, ItemFacts.None);
        if (facts.Open == 0 && facts.WithEvidence > 0)
            return facts;

        var toDo = items.Where(i => facts.Open == 0 || (i.Status != ActionItemStatus.Done && i.Status != ActionItemStatus.Verified));
        return facts with
        {
            Outstanding = [.. (await toDo.OrderBy(i => i.Number).Take(ItemNames.Max).NamesAsync(db, ct)).Select(item => item.Value)],
        };
    }

    /// <summary>Returns the facts of the items of several plans, without names.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, ItemFacts>> FactsAsync(
        this IQueryable<ActionItem> items,
        IAppDb db,
        CancellationToken ct
    ) => (
            await items
                .Where(i => i.Status != ActionItemStatus.Cancelled)
                .Select(i => new
                {
                    i.PlanId,
                    i.Status,
                    HasUnit = i.ResponsibleUnitId != null,
                    i.Evidence,
                    HasFiles = db.Evidence.Any(e => e.ActionItemId == i.Id && e.RemovedAt == null),
                })
                .ToListAsync(ct)
        ).GroupBy(i => i.PlanId).ToDictionary(plan => plan.Key, plan => new ItemFacts(plan.Count(), plan.Count(i => i.HasUnit), plan.Count(i => i.Status is not (ActionItemStatus.Done or ActionItemStatus.Verified)), plan.Count(i => i.Status == ActionItemStatus.Verified && (i.Evidence.Count > 0 || i.HasFiles))));
}

/// <summary>Reads the facts that decide whether a plan can end as part of the routine.</summary>
internal static class ClosingReader
{
    /// <summary>Returns the facts as of a moment.</summary>
    public static async Task<ClosingFacts> FactsAsync(IAppDb db, ReplicationPlan plan, DateTimeOffset at, CancellationToken ct)
    {
        var decision = await db
            .PlanEvaluations.Where(e => e.PlanId == plan.Id)
            .OrderByDescending(e => e.Number)
            .Select(e => (EvaluationDecision?)e.Decision)
            .FirstOrDefaultAsync(ct);
        var adopter = await InstitutionTree.InstitutionWithAncestorsAsync(db, plan.AdopterId, ct);
        var required = ClosingFacts.RequiredOf(adopter);
        if (await ReplicaAsync(db, plan, ct) is not { Publication: Publication.Published, OwnerId: { } owner } replica)
            return new(decision, null, required);

        // What was merged into a record of others, or given away, no longer shows what the adopter has made of it
        var isOfAdopter = InstrumentAuthority.Reaches(adopter, await InstitutionTree.InstitutionWithAncestorsAsync(db, owner, ct));
        return new(decision, isOfAdopter ? await LadderReader.FactsAsync(db, replica, at, ct) : null, required);
    }

    /// <summary>
    /// Returns the facts as of a moment; the ladder of the replica stays as it is until the surrounding transaction ends.
    /// </summary>
    public static async Task<ClosingFacts> HeldFactsAsync(IAppDb db, ReplicationPlan plan, DateTimeOffset at, CancellationToken ct)
    {
        if (await ReplicaAsync(db, plan, ct) is { } replica)
            await LadderReader.HoldAsync(db, replica.Id, ct);
        return await FactsAsync(db, plan, at, ct);
    }

    /// <summary>Returns the record of the replica, or the one into which it was merged; null while there is none.</summary>
    private static async Task<Innovation?> ReplicaAsync(IAppDb db, ReplicationPlan plan, CancellationToken ct)
    {
        var next = plan.ReplicaId;
        Innovation? replica = null;
        while (next is { } id)
        {
            replica = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == id, ct);
            next = replica.Publication == Publication.Merged ? replica.MergedInto : null;
        }

        return replica;
    }
}
