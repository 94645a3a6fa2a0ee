using System.Text.RegularExpressions;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Signs a commitment sheet or records a signature given on paper.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="Signatory">Number of the signatory on the sheet.</param>
/// <param name="Method">How the signature is given.</param>
/// <param name="DocumentHash">Hash of the document the signatory has read.</param>
/// <param name="Place">The place of the signature.</param>
/// <param name="SignedOn">The day (WIB) of a signature on paper; a signature by account is dated today.</param>
/// <param name="ScanHash">SHA-256 of the scanned paper; only for a signature on paper, and optional.</param>
/// <param name="ScanFileId">The uploaded scan of the paper; required for a signature on paper.</param>
public sealed partial record SignCommitment(
    Guid Id,
    int? Signatory,
    SigningMethod? Method,
    string? DocumentHash,
    string? Place,
    DateOnly? SignedOn,
    string? ScanHash,
    Guid? ScanFileId
) : IRequest<CommitmentDocument>
{
    internal const string HashForm = "^[0-9a-f]{64}";

    internal static bool IsHash(string text) => HashPattern().IsMatch(text);

    [GeneratedRegex(HashForm + @"\z")]
    private static partial Regex HashPattern();
}

internal sealed class SignCommitmentValidator : AbstractValidator<SignCommitment>
{
    public SignCommitmentValidator()
    {
        RuleFor(command => command.Signatory).Present();
        RuleFor(command => command.Method).Present();
        RuleFor(command => command.DocumentHash).Required();
        RuleFor(command => command.DocumentHash).Shaped(SignCommitment.HashForm + "$", SignCommitment.IsHash, "NOT_A_HASH");
        RuleFor(command => command.Place).Required().MaxLength(Domain.Commitments.Signature.PlaceMaxLength);
        RuleFor(command => command.ScanHash).Shaped(SignCommitment.HashForm + "$", SignCommitment.IsHash, "NOT_A_HASH");
        RuleFor(command => command.SignedOn)
            .Must(day => day is null)
            .When(command => command.Method == SigningMethod.Account)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(command => command.ScanHash)
            .Must(hash => hash is null)
            .When(command => command.Method == SigningMethod.Account)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(command => command.ScanFileId)
            .Must(file => file is null)
            .When(command => command.Method == SigningMethod.Account)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(command => command.SignedOn).Present().When(command => command.Method == SigningMethod.Wet);
        RuleFor(command => command.ScanFileId).Present().When(command => command.Method == SigningMethod.Wet);
    }
}

internal sealed class SignCommitmentHandler(IAppDb db, ICurrentUser user, IScanFiles files, TimeProvider clock)
    : IRequestHandler<SignCommitment, CommitmentDocument>
{
    public Task<CommitmentDocument> Handle(SignCommitment command, CancellationToken ct) =>
        db.InTransactionAsync(() => SignAsync(command, ct), ct);

    private async Task<CommitmentDocument> SignAsync(SignCommitment command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await CommitmentAccess.LockSheetAsync(db, command.Id, ct);
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, ct);
        var signatory =
            sheet.Signatories.SingleOrDefault(s => s.Number == command.Signatory)
            ?? throw new InvalidFieldsException([new("/signatory", "UNKNOWN_SIGNATORY", command.Signatory)]);
        var person = await HandedCodes.ActingPersonAsync(db, user.Caller!, ct);
        RequireOwn(sheet, signatory, command, person);
        var scan = command.ScanFileId is { } file ? await SignatureScans.ScanAsync(db, files, sheet, command, new(file), ct) : null;

        sheet.Sign(signatory.Number, SignatureOf(command, person, now), now, scan);
        if (sheet.SignedAt is not null)
            await SheetPlans.CommitPlansAsync(db, sheet, now, ct);

        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }

    private Signature SignatureOf(SignCommitment command, ActingPerson person, DateTimeOffset now) =>
        new(command.Method!.Value, command.SignedOn ?? Wib.DayOf(now), command.Place!.Trim(), command.DocumentHash!, now, user.Id)
        {
            RecordedByName = person.Name,
            ActingFor = user.Caller!.Actor.OnBehalfOf,
            CodeHandedOutBy = command.Method == SigningMethod.Account ? person.CodeHandedOutBy : null,
        };

    /// <summary>
    /// Requires that a signature by account is given by the signatory, for the institution of their role, and that a
    /// signature on paper is recorded by those who maintain the sheet.
    /// </summary>
    private void RequireOwn(CommitmentSheet sheet, Signatory signatory, SignCommitment command, ActingPerson person)
    {
        if (command.Method == SigningMethod.Wet)
        {
            if (!user.Maintains(sheet.RegionCode))
                throw new ForbiddenException(Permissions.WriteCommitments);
            return;
        }

        CommitmentRules.SignsForSelf.Require(user.Is(signatory));
        CommitmentRules.SignsForOwnInstitution.Require(user.SignsFor(signatory.InstitutionId));
        CommitmentRules.SignsInOwnHands.Require(person.IsInOwnHands);
    }
}
