using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Drafts a replication plan, from scratch, from an earlier one or from the kit of the innovation.</summary>
public sealed record DraftPlan(PlanDraftInput Input) : IRequest<PlanView>;

internal sealed class DraftPlanValidator : AbstractValidator<DraftPlan>
{
    public DraftPlanValidator() => RuleFor(command => command.Input).SetValidator(new PlanDraftInputValidator());
}

internal sealed class DraftPlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IKitSteps kits)
    : IRequestHandler<DraftPlan, PlanView>
{
    public Task<PlanView> Handle(DraftPlan command, CancellationToken ct) => db.InTransactionAsync(() => DraftAsync(command, ct), ct);

    private async Task<PlanView> DraftAsync(DraftPlan command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        var adopter = new InstitutionId(input.AdopterId!.Value);
        var template = input.TemplatePlanId is { } templateId ? await TemplateAsync(templateId, ct) : null;
        var origin = input.OriginId is { } originId ? new InnovationId(originId) : template!.OriginId;
        HubId? hub = input.HubId is { } hubId ? new(hubId) : null;
        await PlanReferences.RequireReferencesAsync(db, user, origin, adopter, ct, hub);
        await PlanReferences.RequireScaleUpAsync(db, input.ScaleUp, adopter, ct);
        var problem = await PlanProblems.ProblemAsync(db, user, input.ProblemId, adopter, ct);
        input = await PlanProblems.FilledInAsync(db, input, problem, origin, ct);

        await IndicatorReferences.RequireIndicatorsAsync(db, [("/targets", origin, input.Targets)], ct);
        var facts = await PlanFacts.OriginFactsAsync(db, origin, adopter, ct);
        input.Adaptations.RequireComponents(facts.Components);
        var content = input.ToContent(
            template?.Content is { } said
                ? template.AdopterId == adopter
                    ? said
                    : said.WithoutBaselines()
                : null
        );
        var plan = ReplicationPlan.Draft(
            origin,
            await PlanReferences.RevisionOfAsync(db, origin, ct),
            facts,
            adopter,
            hub,
            content,
            now,
            template,
            problem: problem?.Id
        );

        await PlanUniqueness.RequireOnlyPlanAsync(db, origin, adopter, plan.BudgetYear, null, ct);
        db.ReplicationPlans.Add(plan);
        if (template is not null)
            await ItemCopies.CopyItemsAsync(db, template, plan, now, ct);
        if (input.Kit?.StartsOn is { } startsOn)
            KitItems.LayOut(db, plan, await StepsAsync(origin, ct), startsOn, now);
        await db.SaveChangesAsync(ct);
        return await PlanUniqueness.WithOthersAsync(db, await PlanViews.PlanViewAsync(db, user, plan, now, ct), plan, ct);
    }

    private async Task<IReadOnlyList<KitStep>> StepsAsync(InnovationId origin, CancellationToken ct) =>
        await kits.OfAsync(origin, ct) ?? throw new InvalidFieldsException([new("/kit", "NO_KIT")]);

    private async Task<ReplicationPlan> TemplateAsync(Guid id, CancellationToken ct)
    {
        var key = new ReplicationPlanId(id);
        return await db.ReplicationPlans.AsNoTracking().Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new InvalidFieldsException([new("/templatePlanId", "UNKNOWN_PLAN", id)]);
    }
}

/// <summary>Checks the references of a new plan.</summary>
internal static class PlanReferences
{
    /// <summary>
    /// Requires that the innovation, the adopter and the hub exist and are visible to the caller, and that the caller
    /// writes for the adopter.
    /// </summary>
    public static async Task RequireReferencesAsync(
        IAppDb db,
        ICurrentUser user,
        InnovationId origin,
        InstitutionId adopter,
        CancellationToken ct,
        HubId? hub = null
    )
    {
        List<Fault> faults = [];
        if (!await db.Innovations.Where(i => i.Id == origin).VisibleTo(user, db).AnyAsync(ct))
            faults.Add(new("/originId", "UNKNOWN_INNOVATION", origin.Value));
        if (!await db.Institutions.AnyAsync(i => i.Id == adopter, ct))
            faults.Add(new("/adopterId", "UNKNOWN_INSTITUTION", adopter.Value));
        if (hub is { } id && !await PlanReferences.CanSupportAsync(db, id, ct))
            faults.Add(UnknownHub(id));
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
        if (!await user.Caller!.ReachOf(Permissions.WritePlans).CoversAsync(adopter, db, ct))
            throw new ForbiddenException(Permissions.WritePlans);
    }

    /// <summary>Whether the hub can support plans: it exists and has not ended.</summary>
    public static Task<bool> CanSupportAsync(IAppDb db, HubId hub, CancellationToken ct) =>
        db.Hubs.AnyAsync(h => h.Id == hub && h.Status != HubStatus.Ended, ct);

    /// <summary>Returns the fault of a hub that cannot support plans.</summary>
    public static Fault UnknownHub(HubId hub) => new("/hubId", "UNKNOWN_HUB", hub.Value);

    /// <summary>Returns the current revision of the origin, for which a plan drafted now is made.</summary>
    public static Task<int> RevisionOfAsync(IAppDb db, InnovationId origin, CancellationToken ct) =>
        db.Innovations.Where(i => i.Id == origin).Select(i => i.Revision).SingleAsync(ct);

    /// <summary>
    /// Requires that the partner is a ministry or an agency that neither is the adopter nor above or under it, and that
    /// the regions exist.
    /// </summary>
    public static async Task RequireScaleUpAsync(IAppDb db, ScaleUpTerms? input, InstitutionId adopter, CancellationToken ct)
    {
        if (input is null)
            return;
        List<Fault> faults = [];
        if (input.PartnerId is { } id)
        {
            var partner = new InstitutionId(id);
            var kind = await db.Institutions.Where(i => i.Id == partner).Select(i => (InstitutionKind?)i.Kind).SingleOrDefaultAsync(ct);
            if (kind is null)
                faults.Add(new("/scaleUp/partnerId", "UNKNOWN_INSTITUTION", id));
            else if (kind is not (InstitutionKind.Ministry or InstitutionKind.Agency))
                faults.Add(new("/scaleUp/partnerId", "NOT_A_MINISTRY", id));
            else if (await Belonging.AreRelatedAsync(db, partner, adopter, ct))
                faults.Add(new("/scaleUp/partnerId", "PART_OF_ADOPTER", id));
        }

        var codes = input.TargetRegions!;
        var known = await db.Regions.Where(r => codes.Contains(r.Code)).Select(r => r.Code).ToListAsync(ct);
        faults.AddRange(
            codes
                .Index()
                .Where(code => !known.Contains(code.Item))
                .Select(code => RegionCodes.Unknown($"/scaleUp/targetRegions/{code.Index}", code.Item))
        );
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}
