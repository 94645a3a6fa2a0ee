using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using MediatR;

namespace JippApi.Application.ActionItems;

/// <summary>Changes the status of an action item.</summary>
/// <param name="Id">The item.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the status changes; required for postponing and cancelling.</param>
public sealed record MoveActionItem(Guid Id, int? ExpectedVersion, ActionItemStatus? To, string? Reason) : IRequest<ActionItemDocument>;

internal sealed class MoveActionItemValidator : AbstractValidator<MoveActionItem>
{
    public MoveActionItemValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(ActionItem.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is ActionItemStatus.Blocked or ActionItemStatus.Cancelled);
    }
}

internal sealed class MoveActionItemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveActionItem, ActionItemDocument>
{
    public Task<ActionItemDocument> Handle(MoveActionItem command, CancellationToken ct) =>
        db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<ActionItemDocument> MoveAsync(MoveActionItem command, CancellationToken ct)
    {
        var to = command.To!.Value;
        var item = await ActionItemLookup.LoadItemAsync(
            db,
            user,
            i => ItemAccess.PermissionsFor(i.Status, to),
            command.Id,
            command.ExpectedVersion,
            ct
        );
        if (to == ActionItemStatus.Verified && await ItemVerifiers.ObstacleAsync(db, user.Caller!, item, ct) is { } obstacle)
            throw obstacle.Broken();
        if (to is ActionItemStatus.InProgress or ActionItemStatus.Cancelled)
            await PlanLocks.HoldPlanAsync(db, item.PlanId, ct); // so that the plan is not completed or sealed meanwhile
        var (situation, now) = (await ActionItemLookup.ItemSituationAsync(db, item, ct), clock.GetUtcNow());

        Move(item, command, situation, now);

        await db.SaveChangesAsync(ct);
        return await ClosingTimesLookup.DocumentAsync(db, user, item, AsOfDay.Of(null, now), ct);
    }

    private void Move(ActionItem item, MoveActionItem command, ItemContext situation, DateTimeOffset now)
    {
        var by = user.Caller!.Actor;
        switch (command.To)
        {
            case ActionItemStatus.InProgress:
                item.Resume(command.Reason, by, situation, now);
                break;
            case ActionItemStatus.Blocked:
                item.Block(command.Reason!, by, situation, now);
                break;
            case ActionItemStatus.Done:
                item.Finish(by, situation, now);
                break;
            case ActionItemStatus.Verified:
                item.Verify(by, situation, now);
                break;
            case ActionItemStatus.Cancelled:
                item.Cancel(command.Reason!, by, situation, now);
                break;
            default:
                throw ActionItemRules.TransitionAllowed.Broken([.. item.AllowedTransitions.Select(move => move.ToString())]);
        }
    }
}
