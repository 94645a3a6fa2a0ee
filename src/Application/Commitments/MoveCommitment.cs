using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Opens a commitment sheet for signing, returns it to draft, or ends it.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the sheet is ended; required for ending it.</param>
public sealed record MoveCommitment(Guid Id, int? ExpectedVersion, CommitmentStatus? To, string? Reason) : IRequest<CommitmentDocument>
{
    /// <summary>The statuses that can be requested; signatures and the passing of years lead to the others.</summary>
    public static IReadOnlyList<CommitmentStatus> Moves { get; } =
    [CommitmentStatus.Draft, CommitmentStatus.OpenForSigning, CommitmentStatus.Ended];
}

internal sealed class MoveCommitmentValidator : AbstractValidator<MoveCommitment>
{
    public MoveCommitmentValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveCommitment.Moves);
        RuleFor(command => command.Reason).MaxLength(CommitmentSheet.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is CommitmentStatus.Ended);
    }
}

internal sealed class MoveCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveCommitment, CommitmentDocument>
{
    public Task<CommitmentDocument> Handle(MoveCommitment command, CancellationToken ct) =>
        db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<CommitmentDocument> MoveAsync(MoveCommitment command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await CommitmentAccess.LockSheetAsync(db, command.Id, ct);
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, command.ExpectedVersion, now, ct);

        switch (command.To)
        {
            case CommitmentStatus.OpenForSigning:
                await SheetPlans.OpenSheetAsync(db, sheet, now, ct);
                break;
            case CommitmentStatus.Draft:
                sheet.Reopen(now);
                await SheetPlans.ReleasePlansAsync(db, sheet, now, ct);
                break;
            case CommitmentStatus.Ended:
                sheet.End(command.Reason!, now);
                await SheetPlans.ReleasePlansAsync(db, sheet, now, ct);
                break;
        }

        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }
}
