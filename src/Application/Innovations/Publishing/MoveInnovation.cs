using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Changes the publication status or the phase of an innovation.</summary>
/// <param name="Id">The innovation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The move to make.</param>
/// <param name="Reason">Why the innovation is returned or withdrawn; required for both.</param>
/// <param name="SurvivorId">The innovation into which this one is merged.</param>
public sealed record MoveInnovation(Guid Id, int? ExpectedVersion, InnovationMove? To, string? Reason, Guid? SurvivorId)
    : IRequest<InnovationView>;

internal sealed class MoveInnovationValidator : AbstractValidator<MoveInnovation>
{
    public MoveInnovationValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(Innovation.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is InnovationMove.Draft or InnovationMove.Withdrawn);
        RuleFor(command => command.SurvivorId).Present().When(command => command.To is InnovationMove.Merged);
    }
}

internal sealed class MoveInnovationHandler(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    DirectoryPolicy policy,
    Merging merging,
    Staging staging
) : IRequestHandler<MoveInnovation, InnovationView>
{
    /// <summary>Runs in one transaction, so that a refused publication does not use up a registry number.</summary>
    public Task<InnovationView> Handle(MoveInnovation command, CancellationToken ct) =>
        db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<InnovationView> MoveAsync(MoveInnovation command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(
            db,
            user,
            MoveAccess.PermissionFor(command.To),
            command.Id,
            command.ExpectedVersion,
            ct
        );
        if (MoveAccess.IsJudgement(command.To))
            AccessRules.ReviewedByOthers.Require(!await MoveAccessLookup.IsOwnAsync(db, user, innovation, ct));

        if (command.To == InnovationMove.Withdrawn && !await MayWithdrawAsync(innovation, ct))
            throw new ForbiddenException(Permissions.ReviewInnovations);

        var now = clock.GetUtcNow();
        if (command.To is InnovationMove.Published or InnovationMove.Draft)
            await ReviewClaims.EndAsync(db, user, innovation.Id.Value, now, ct);
        await MoveAsync(innovation, command, now, ct);
        if (innovation.Publication is Publication.Withdrawn or Publication.Merged)
            await staging.LapseAsync(innovation.Id, ct);

        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, innovation, ct);
    }

    private async Task MoveAsync(Innovation innovation, MoveInnovation command, DateTimeOffset now, CancellationToken ct)
    {
        var by = user.Caller!.Actor;
        switch (command.To)
        {
            case InnovationMove.InReview:
                innovation.Submit(by, now);
                break;
            case InnovationMove.Draft:
                innovation.Return(command.Reason!, by, now);
                break;
            case InnovationMove.Withdrawn:
                innovation.Withdraw(command.Reason!, by, now);
                break;
            case InnovationMove.Creation:
                innovation.Enter(Phase.Creation, by, now);
                break;
            case InnovationMove.Development:
                innovation.Enter(Phase.Development, by, now);
                break;
            case InnovationMove.Institutionalised:
                innovation.Enter(Phase.Institutionalised, by, now);
                break;
            case InnovationMove.Published:
                innovation.Publish(await NumberAsync(innovation, now, ct), policy.CompletenessFloor, by, now);
                break;
            case InnovationMove.Merged:
                var survivor = await SurvivorAsync(command.SurvivorId!.Value, ct);
                await merging.RequireBothAsync(innovation, survivor.Id, [], ct);
                await merging.MergeAsync(innovation, survivor, ct);
                break;
        }
    }

    private Task<bool> MayWithdrawAsync(Innovation innovation, CancellationToken ct) =>
        user.Caller!.ReachOf(Permissions.ReviewInnovations).CoversAllOfAsync(innovation, innovation.SourceRecords, db, ct);

    private async Task<string> NumberAsync(Innovation innovation, DateTimeOffset now, CancellationToken ct) =>
        innovation.RegistryNumber ?? await RegistryNumbers.NextRegistryNumberAsync(db, now, ct);

    private async Task<Innovation> SurvivorAsync(Guid id, CancellationToken ct) =>
        await db.Innovations.FindAsync([new InnovationId(id)], ct)
        ?? throw new InvalidFieldsException([new("/survivorId", "UNKNOWN_INNOVATION", id)]);
}
