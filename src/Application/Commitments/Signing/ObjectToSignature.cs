using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Records that the named signatory objects to a signature in their name.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="Signatory">Number of the signatory on the sheet.</param>
/// <param name="Reason">Why the signature is not theirs.</param>
public sealed record ObjectToSignature(Guid Id, int Signatory, string? Reason) : IRequest<CommitmentDocument>;

internal sealed class ObjectToSignatureValidator : AbstractValidator<ObjectToSignature>
{
    public ObjectToSignatureValidator() => RuleFor(command => command.Reason).Required().MaxLength(CommitmentSheet.ReasonMaxLength);
}

internal sealed class ObjectToSignatureHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ObjectToSignature, CommitmentDocument>
{
    public Task<CommitmentDocument> Handle(ObjectToSignature command, CancellationToken ct) =>
        db.InTransactionAsync(() => ObjectAsync(command, ct), ct);

    private async Task<CommitmentDocument> ObjectAsync(ObjectToSignature command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await CommitmentAccess.LockSheetAsync(db, command.Id, ct);
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, ct);
        var signatory = CommitmentAccess.SignatoryOf(sheet, command.Signatory);
        CommitmentRules.ObjectsForSelf.Require(user.SpeaksAs(signatory));

        sheet.ObjectTo(signatory.Number, command.Reason!.Trim(), now);

        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }
}
