using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Revokes a signature that was recorded wrongly; it stays visible with the reason.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="Signatory">Number of the signatory on the sheet.</param>
/// <param name="Reason">Why the signature does not count.</param>
public sealed record RevokeSignature(Guid Id, int Signatory, string? Reason) : IRequest<CommitmentDocument>;

internal sealed class RevokeSignatureValidator : AbstractValidator<RevokeSignature>
{
    public RevokeSignatureValidator() => RuleFor(command => command.Reason).Required().MaxLength(CommitmentSheet.ReasonMaxLength);
}

internal sealed class RevokeSignatureHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RevokeSignature, CommitmentDocument>
{
    public Task<CommitmentDocument> Handle(RevokeSignature command, CancellationToken ct) =>
        db.InTransactionAsync(() => RevokeAsync(command, ct), ct);

    private async Task<CommitmentDocument> RevokeAsync(RevokeSignature command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await CommitmentAccess.LockSheetAsync(db, command.Id, ct);
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, expectedVersion: null, now, ct);
        var signatory = CommitmentAccess.SignatoryOf(sheet, command.Signatory);
        var person = await HandedCodes.ActingPersonAsync(db, user.Caller!, ct);

        sheet.Revoke(signatory.Number, new(command.Reason!.Trim(), now, user.Caller!.Persons, person.Name));

        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }
}
