using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Waives the readiness required for signing.</summary>
/// <param name="Id">The plan.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Reason">Why readiness is waived.</param>
public sealed record ExceptReadiness(Guid Id, int? ExpectedVersion, string? Reason) : IRequest<PlanView>;

internal sealed class ExceptReadinessValidator : AbstractValidator<ExceptReadiness>
{
    public ExceptReadinessValidator() => RuleFor(command => command.Reason).Required().AtMost(ReplicationPlan.ReasonMaxLength);
}

internal sealed class ExceptReadinessHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ExceptReadiness, PlanView>
{
    public async Task<PlanView> Handle(ExceptReadiness command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.ExceptReadiness, command.Id, command.ExpectedVersion, now, ct);

        plan.Except(command.Reason!.Trim(), now);

        await db.SaveChangesAsync(ct);
        return await PlanViews.PlanViewAsync(db, user, plan, now, ct);
    }
}
