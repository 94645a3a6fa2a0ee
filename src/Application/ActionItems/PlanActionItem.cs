using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Adds an action item to a plan. A repeated request with the same id changes nothing.</summary>
public sealed record PlanActionItem(Guid PlanId, NewActionItemInput Input) : IRequest<PlannedItem>;

/// <summary>The action item requested.</summary>
/// <param name="Item">The item.</param>
/// <param name="IsNew">False when an earlier request created it.</param>
public sealed record PlannedItem(ActionItemDocument Item, bool IsNew);

internal sealed class PlanActionItemValidator : AbstractValidator<PlanActionItem>
{
    public PlanActionItemValidator() => RuleFor(command => command.Input).SetValidator(new NewActionItemInputValidator());
}

internal sealed class PlanActionItemHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<PlanActionItem, PlannedItem>
{
    public Task<PlannedItem> Handle(PlanActionItem command, CancellationToken ct) =>
        db.InTransactionAsync(() => PlanAsync(command, ct), ct);

    private async Task<PlannedItem> PlanAsync(PlanActionItem command, CancellationToken ct)
    {
        var (planId, now) = (new ReplicationPlanId(command.PlanId), clock.GetUtcNow());
        await ItemReferences.LockPlanAsync(db, user, planId, ct);
        if (await FindExistingAsync(command, planId, ct) is { } known)
            return new(await ClosingTimesLookup.DocumentAsync(db, user, known, AsOfDay.Of(null, now), ct), false);

        var plan = await db.ReplicationPlans.SingleAsync(p => p.Id == planId, ct);
        var others = await ActionItemLookup.DependenciesAsync(db, planId, ct);
        await ItemReferences.RequireReferencesAsync(db, command.Input, others, ct);

        ActionItemId? id = command.Input.Id is { } made ? new(made) : null;
        var item = ActionItem.Plan(plan, others.Count + 1, command.Input.ToDetails(), others, now, id);

        db.ActionItems.Add(item);
        await db.SaveChangesAsync(ct);
        return new(await ClosingTimesLookup.DocumentAsync(db, user, item, AsOfDay.Of(null, now), ct), true);
    }

    private async Task<ActionItem?> FindExistingAsync(PlanActionItem command, ReplicationPlanId plan, CancellationToken ct)
    {
        if (command.Input.Id is not { } id || await db.ActionItems.FindAsync([new ActionItemId(id)], ct) is not { } known)
            return null;
        ActionItemRules.IdUnique.Require(known.PlanId == plan && known.WasCreatedAs(command.Input.ToDetails()));
        return known;
    }
}
