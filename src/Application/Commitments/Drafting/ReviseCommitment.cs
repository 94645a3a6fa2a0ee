using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Changes the content of a draft commitment sheet.</summary>
public sealed record ReviseCommitment(Guid Id, int? ExpectedVersion, CommitmentInput Input) : IRequest<CommitmentDocument>;

/// <summary>Returns a commitment sheet's current content, the base of a merge patch.</summary>
public sealed record GetCommitmentInput(Guid Id, int? ExpectedVersion) : IRequest<CommitmentInput>;

internal sealed class ReviseCommitmentValidator : AbstractValidator<ReviseCommitment>
{
    public ReviseCommitmentValidator() => RuleFor(command => command.Input).SetValidator(new CommitmentInputValidator());
}

internal sealed class ReviseCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseCommitment, CommitmentDocument>
{
    public Task<CommitmentDocument> Handle(ReviseCommitment command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReviseAsync(command, ct), ct);

    private async Task<CommitmentDocument> ReviseAsync(ReviseCommitment command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, command.ExpectedVersion, now, ct);
        if (sheet.AmendsId is not null)
            await CommitmentAccess.LockSheetAsync(db, sheet.RootId.Value, ct);
        var content = await CommitmentReferences.ContentOfAsync(
            db,
            user,
            command.Input,
            sheet.AmendsId is null ? null : sheet.RegionCode,
            ct
        );
        await Amendments.RequireAmendedLinesAsync(db, sheet, content, ct);

        sheet.Revise(content, now);

        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }
}

internal sealed class GetCommitmentInputHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetCommitmentInput, CommitmentInput>
{
    public async Task<CommitmentInput> Handle(GetCommitmentInput request, CancellationToken ct) =>
        CommitmentInput.Of(await CommitmentAccess.LoadSheetAsync(db, user, request.Id, request.ExpectedVersion, clock.GetUtcNow(), ct));
}
