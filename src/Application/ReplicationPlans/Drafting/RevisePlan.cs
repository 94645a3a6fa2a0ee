using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Changes the content of a replication plan.</summary>
/// <param name="Id">The plan.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">The complete new content.</param>
[Checks(typeof(PlanInput))]
public sealed record RevisePlan(Guid Id, int? ExpectedVersion, PlanInput Input) : IRequest<PlanView>;

/// <summary>Returns a plan's current content, the base of a merge patch.</summary>
public sealed record GetPlanInput(Guid Id, int? ExpectedVersion) : IRequest<PlanInput>;

internal sealed class RevisePlanValidator : AbstractValidator<RevisePlan>
{
    public RevisePlanValidator()
    {
        RuleFor(command => command.Input).SetValidator(new PlanInputValidator());
        RuleFor(command => command.Input.Kind).Present();
        RuleFor(command => command.Input.Extent).Present();
        RuleFor(command => command.Input.BudgetYear).Present();
    }
}

internal sealed class RevisePlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RevisePlan, PlanView>
{
    public Task<PlanView> Handle(RevisePlan command, CancellationToken ct) => db.InTransactionAsync(() => ReviseAsync(command, ct), ct);

    private async Task<PlanView> ReviseAsync(RevisePlan command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.WritePlans, command.Id, command.ExpectedVersion, now, ct);
        HubId? hub = command.Input.HubId is { } id ? new(id) : null;
        if (hub is { } another && another != plan.HubId && !await PlanReferences.CanSupportAsync(db, another, ct))
            throw new InvalidFieldsException([PlanReferences.UnknownHub(another)]);
        await IndicatorReferences.RequireIndicatorsAsync(db, [("/targets", plan.OriginId, command.Input.Targets)], ct);
        await PlanReferences.RequireScaleUpAsync(db, command.Input.ScaleUp, plan.AdopterId, ct);
        var facts = await PlanFacts.OriginFactsAsync(db, plan.OriginId, plan.AdopterId, ct);
        command.Input.Adaptations.RequireComponents(facts.Components);

        var year = plan.BudgetYear;
        plan.Revise(command.Input.ToContent(), hub, facts, now);
        if (plan.BudgetYear != year)
            await PlanUniqueness.RequireOnlyPlanAsync(db, plan.OriginId, plan.AdopterId, plan.BudgetYear, plan.Id, ct);

        await db.SaveChangesAsync(ct);
        return await PlanViews.PlanViewAsync(db, user, plan, now, ct);
    }
}

internal sealed class GetPlanInputHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetPlanInput, PlanInput>
{
    public async Task<PlanInput> Handle(GetPlanInput request, CancellationToken ct) =>
        PlanInput.Of(
            await PlanLookup.LoadPlanAsync(db, user, Permissions.WritePlans, request.Id, request.ExpectedVersion, clock.GetUtcNow(), ct)
        );
}
