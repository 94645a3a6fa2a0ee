using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Duplicates a plan and its items for another adopter.</summary>
/// <param name="Id">The plan.</param>
/// <param name="AdopterId">The other adopter.</param>
public sealed record DuplicatePlan(Guid Id, Guid AdopterId) : IRequest<PlanView>;

internal sealed class DuplicatePlanValidator : AbstractValidator<DuplicatePlan>;

internal sealed class DuplicatePlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DuplicatePlan, PlanView>
{
    public Task<PlanView> Handle(DuplicatePlan command, CancellationToken ct) =>
        db.InTransactionAsync(() => DuplicateAsync(command, ct), ct);

    private async Task<PlanView> DuplicateAsync(DuplicatePlan command, CancellationToken ct)
    {
        var (adopter, now) = (new InstitutionId(command.AdopterId), clock.GetUtcNow());
        var plan = await PlanLookup.ReadPlanAsync(db, user, command.Id, ct);
        await PlanReferences.RequireReferencesAsync(db, user, plan.OriginId, adopter, ct);
        var hub = plan.HubId is { } helper && await PlanReferences.CanSupportAsync(db, helper, ct) ? plan.HubId : null;

        var duplicate = ReplicationPlan.Draft(
            plan.OriginId,
            await PlanReferences.RevisionOfAsync(db, plan.OriginId, ct),
            await PlanFacts.OriginFactsAsync(db, plan.OriginId, adopter, ct),
            adopter,
            hub,
            plan.Content.WithoutBaselines(),
            now,
            plan
        );

        await PlanUniqueness.RequireOnlyPlanAsync(db, plan.OriginId, adopter, duplicate.BudgetYear, null, ct);
        db.ReplicationPlans.Add(duplicate);
        await ItemCopies.CopyItemsAsync(db, plan, duplicate, now, ct);
        await db.SaveChangesAsync(ct);
        return await PlanUniqueness.WithOthersAsync(db, await PlanViews.PlanViewAsync(db, user, duplicate, now, ct), duplicate, ct);
    }
}
