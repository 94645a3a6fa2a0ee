using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Waives the readiness required for signing.</summary>
/// <param name="Id">The plan.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Reason">Why readiness is waived.</param>
public sealed record WaiveReadiness(Guid Id, int? ExpectedVersion, string? Reason) : IRequest<PlanView>;

internal sealed class WaiveReadinessValidator : AbstractValidator<WaiveReadiness>
{
    public WaiveReadinessValidator() => RuleFor(command => command.Reason).Required().MaxLength(ReplicationPlan.ReasonMaxLength);
}

internal sealed class WaiveReadinessHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<WaiveReadiness, PlanView>
{
    public async Task<PlanView> Handle(WaiveReadiness command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.WaiveReadiness, command.Id, command.ExpectedVersion, now, ct);
        AccessRules.ReviewedByOthers.Require(!await Belonging.BelongsToAsync(db, user.Caller!, plan.AdopterId, ct));

        plan.WaiveReadiness(command.Reason!.Trim(), now);

        await db.SaveChangesAsync(ct);
        return await PlanViews.PlanViewAsync(db, user, plan, now, ct);
    }
}
