using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Recomputes the hashes of a commitment sheet.</summary>
public sealed record VerifyCommitment(Guid Id) : IRequest<CommitmentVerification>;

/// <summary>Integrity of a commitment sheet.</summary>
/// <param name="Valid">Whether all hashes match and all signatures belong to this document.</param>
/// <param name="DocumentHash">Document hash as recomputed.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Signatures">The signatures.</param>
/// <param name="Revoked">Signatures that were revoked; they do not count.</param>
public sealed record CommitmentVerification(
    bool Valid,
    string DocumentHash,
    IReadOnlyList<LineVerification> Lines,
    IReadOnlyList<SignatureVerification> Signatures,
    IReadOnlyList<RevokedVerification> Revoked
);

/// <summary>Integrity of a line.</summary>
/// <param name="Number">Number of the line.</param>
/// <param name="PlanId">The plan of the line.</param>
/// <param name="Hash">Hash of the line as recomputed.</param>
/// <param name="Valid">Whether the stored hash equals the recomputed one.</param>
public sealed record LineVerification(int Number, Guid PlanId, string Hash, bool Valid);

/// <summary>Integrity of a signature.</summary>
/// <param name="Signatory">Number of the signatory.</param>
/// <param name="Valid">Whether the signature belongs to the document as it is now, whoever signed.</param>
/// <param name="Name">Full name of the signatory.</param>
/// <param name="Office">Office held by the signatory.</param>
/// <param name="Signature">The signature, with who gave or recorded it.</param>
public sealed record SignatureVerification(int Signatory, bool Valid, string Name, string Office, SignatureItem Signature);

/// <summary>A signature that was revoked.</summary>
/// <param name="Signatory">Number of the signatory.</param>
/// <param name="Name">Full name of the signatory.</param>
/// <param name="Office">Office held by the signatory.</param>
/// <param name="Revocation">The signature and its revocation.</param>
public sealed record RevokedVerification(int Signatory, string Name, string Office, RevokedSignatureItem Revocation);

internal sealed class VerifyCommitmentHandler(IAppDb db, ICurrentUser user) : IRequestHandler<VerifyCommitment, CommitmentVerification>
{
    public async Task<CommitmentVerification> Handle(VerifyCommitment request, CancellationToken ct)
    {
        var sheet = await CommitmentAccess.ReadSheetAsync(db, user, request.Id, ct);
        Domain.Commitments.CommitmentRules.OpenForSigning.Require(sheet.DocumentHash is not null);
        var hash = SheetSeal.HashOf(await SheetHeaders.HeaderOfAsync(db, sheet, ct));

        List<LineVerification> lines = [];
        foreach (var line in sheet.Lines.OrderBy(line => line.Number))
        {
            hash = SheetSeal.HashOf(hash, line.Content!);
            lines.Add(new(line.Number, line.PlanId.Value, hash, hash == line.Hash));
        }

        var keeps = user.Maintains(sheet.RegionCode);
        var signatories = sheet.Signatories.OrderBy(s => s.Number).ToList();
        List<SignatureVerification> signatures =
        [
            .. signatories
                .Where(s => s.Signature is not null)
                .Select(s => new SignatureVerification(
                    s.Number,
                    s.Signature!.DocumentHash == hash,
                    s.Name,
                    s.Office,
                    SignatoryItems.SignatureOf(sheet, s, s.Signature, s.Objection, keeps || user.Is(s))
                )),
        ];
        return new(
            hash == sheet.DocumentHash && lines.All(line => line.Valid) && signatures.All(s => s.Valid),
            hash,
            lines,
            signatures,
            [
                .. signatories.SelectMany(s =>
                    SignatoryItems
                        .RevokedOf(sheet, s, keeps || user.Is(s))
                        .Select(revoked => new RevokedVerification(s.Number, s.Name, s.Office, revoked))
                ),
            ]
        );
    }
}
