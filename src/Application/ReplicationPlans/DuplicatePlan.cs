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
    public async Task<PlanView> Handle(DuplicatePlan command, CancellationToken ct)
    {
        var (adopter, now) = (new InstitutionId(command.AdopterId), clock.GetUtcNow());
        var plan = await db.ReadPlanAsync(user, command.Id, ct);
        await db.RequirePlaceAsync(user, plan.OriginId, adopter, ct);
        var hub = plan.HubId is { } helper && await db.HelpsAsync(helper, ct) ? plan.HubId : null;

        var duplicate = ReplicationPlan.Draft(
            plan.OriginId,
            await db.RevisionOfAsync(plan.OriginId, ct),
            await db.OriginFactsAsync(plan.OriginId, adopter, ct),
            adopter,
            hub,
            plan.Content.ForAnotherAdopter(),
            now,
            plan
        );

        db.ReplicationPlans.Add(duplicate);
        await db.CopyItemsAsync(plan, duplicate, now, ct);
        await db.SaveChangesAsync(ct);
        return await db.PlanViewAsync(user, duplicate, now, ct);
    }
}
