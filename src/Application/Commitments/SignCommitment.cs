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
/// <param name="ScanHash">SHA-256 of the scanned paper; only for a signature on paper.</param>
public sealed partial record SignCommitment(
    Guid Id,
    int? Signatory,
    SigningMethod? Method,
    string? DocumentHash,
    string? Place,
    DateOnly? SignedOn,
    string? ScanHash
) : IRequest<CommitmentDocument>
{
    internal static bool IsHash(string? text) => text is null || HashPattern().IsMatch(text);

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex HashPattern();
}

internal sealed class SignCommitmentValidator : AbstractValidator<SignCommitment>
{
    public SignCommitmentValidator()
    {
        RuleFor(command => command.Signatory).Present();
        RuleFor(command => command.Method).Present();
        RuleFor(command => command.DocumentHash).Required();
        RuleFor(command => command.DocumentHash).Must(SignCommitment.IsHash).WithErrorCode("NOT_A_HASH");
        RuleFor(command => command.Place).Required().MaxLength(Domain.Commitments.Signature.PlaceMaxLength);
        RuleFor(command => command.ScanHash).Must(SignCommitment.IsHash).WithErrorCode("NOT_A_HASH");
        RuleFor(command => command.SignedOn)
            .Must(day => day is null)
            .When(command => command.Method == SigningMethod.Account)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(command => command.ScanHash)
            .Must(hash => hash is null)
            .When(command => command.Method == SigningMethod.Account)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(command => command.SignedOn).Present().When(command => command.Method == SigningMethod.Wet);
    }
}

internal sealed class SignCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SignCommitment, CommitmentDocument>
{
    public Task<CommitmentDocument> Handle(SignCommitment command, CancellationToken ct) =>
        db.InTransactionAsync(() => SignAsync(command, ct), ct);

    private async Task<CommitmentDocument> SignAsync(SignCommitment command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await CommitmentAccess.LockSheetAsync(db, command.Id, ct);
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, ct);
        await RequireOwnAsync(sheet, command, ct);

        sheet.Sign(
            command.Signatory!.Value,
            new(
                command.Method!.Value,
                command.SignedOn ?? Wib.DayOf(now),
                command.Place!.Trim(),
                command.DocumentHash!,
                now,
                user.Id,
                command.ScanHash
            ),
            now
        );
        if (sheet.SignedAt is not null)
            await SheetPlans.CommitPlansAsync(db, sheet, now, ct);

        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }

    /// <summary>
    /// Requires that a signature by account is given by the signatory, for the institution of their role, and that a
    /// signature on paper is recorded by those who maintain the sheet.
    /// </summary>
    private async Task RequireOwnAsync(CommitmentSheet sheet, SignCommitment command, CancellationToken ct)
    {
        var signatory =
            sheet.Signatories.SingleOrDefault(s => s.Number == command.Signatory)
            ?? throw new InvalidFieldsException([new("/signatory", "UNKNOWN_SIGNATORY", command.Signatory)]);
        if (command.Method == SigningMethod.Wet)
        {
            if (!user.Maintains(sheet.RegionCode))
                throw new ForbiddenException(Permissions.WriteCommitments);
            return;
        }

        CommitmentRules.SignsForSelf.Require(user.Is(signatory));
        CommitmentRules.SignsForOwnInstitution.Require((await CommitmentAccess.SignsForAsync(db, user, [signatory], ct)).Count == 1);
    }
}
