using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.ActionItems;

/// <summary>
/// Changes the content of an action item; once the plan is signed, only the assignee and the responsible unit.
/// </summary>
public sealed record ReviseActionItem(Guid Id, int? ExpectedVersion, ActionItemInput Input) : IRequest<ActionItemDocument>;

/// <summary>Returns an action item's current content, the base of a merge patch.</summary>
public sealed record GetActionItemInput(Guid Id, int? ExpectedVersion) : IRequest<ActionItemInput>;

internal sealed class ReviseActionItemValidator : AbstractValidator<ReviseActionItem>
{
    public ReviseActionItemValidator() => RuleFor(command => command.Input).SetValidator(new ActionItemInputValidator());
}

internal sealed class ReviseActionItemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseActionItem, ActionItemDocument>
{
    public Task<ActionItemDocument> Handle(ReviseActionItem command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReviseAsync(command, ct), ct);

    private async Task<ActionItemDocument> ReviseAsync(ReviseActionItem command, CancellationToken ct)
    {
        var item = await ActionItemLookup.LoadItemAsync(db, user, _ => [Permissions.WriteItems], command.Id, command.ExpectedVersion, ct);
        await ItemReferences.LockPlanAsync(db, user, item.PlanId, ct);
        var (items, situation, now) = (
            await ActionItemLookup.DependenciesAsync(db, item.PlanId, ct),
            await ActionItemLookup.ItemSituationAsync(db, item, ct),
            clock.GetUtcNow()
        );
        await ItemReferences.RequireReferencesAsync(db, command.Input, items, ct);

        item.Revise(command.Input.ToDetails(), situation.Plan, items, now);

        await db.SaveChangesAsync(ct);
        return await ClosingTimesLookup.DocumentAsync(db, user, item, AsOfDay.Of(null, now), ct);
    }
}

internal sealed class GetActionItemInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetActionItemInput, ActionItemInput>
{
    public async Task<ActionItemInput> Handle(GetActionItemInput request, CancellationToken ct) =>
        ActionItemInput.Of(
            await ActionItemLookup.LoadItemAsync(db, user, _ => [Permissions.WriteItems], request.Id, request.ExpectedVersion, ct)
        );
}
