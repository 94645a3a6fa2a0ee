using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Computes again what a commitment sheet's hashes say.</summary>
public sealed record VerifyCommitment(Guid Id) : IRequest<CommitmentVerification>;

/// <summary>Whether what is stored is what was signed.</summary>
/// <param name="Valid">Whether every hash is right, and every signature is of this document.</param>
/// <param name="DocumentHash">The hash of the document, as computed now.</param>
/// <param name="Lines">Each line.</param>
/// <param name="Signatures">Each signature.</param>
public sealed record CommitmentVerification(
    bool Valid,
    string DocumentHash,
    IReadOnlyList<LineVerification> Lines,
    IReadOnlyList<SignatureVerification> Signatures
);

/// <summary>Whether a line is what was signed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="PlanId">Its plan.</param>
/// <param name="Hash">Its hash, as computed now.</param>
/// <param name="Valid">Whether that is the hash that was stored.</param>
public sealed record LineVerification(int Number, Guid PlanId, string Hash, bool Valid);

/// <summary>Whether a signature is of the document.</summary>
/// <param name="Signatory">Number of the signatory.</param>
/// <param name="Valid">Whether it is of the document as it is.</param>
public sealed record SignatureVerification(int Signatory, bool Valid);

internal sealed class VerifyCommitmentHandler(IAppDb db, ICurrentUser user) : IRequestHandler<VerifyCommitment, CommitmentVerification>
{
    public async Task<CommitmentVerification> Handle(VerifyCommitment request, CancellationToken ct)
    {
        var sheet = await db.ReadSheetAsync(user, request.Id, ct);
        Domain.Commitments.CommitmentRules.OpenForSigning.Require(sheet.DocumentHash is not null);
        var hash = SheetSeal.HashOf(await db.HeaderOfAsync(sheet, ct));

        List<LineVerification> lines = [];
        foreach (var line in sheet.Lines.OrderBy(line => line.Number))
        {
            hash = SheetSeal.HashOf(hash, line.Content!);
            lines.Add(new(line.Number, line.PlanId.Value, hash, hash == line.Hash));
        }

        List<SignatureVerification> signatures =
        [
            .. sheet
                .Signatories.OrderBy(s => s.Number)
                .Where(s => s.Signature is not null)
                .Select(s => new SignatureVerification(s.Number, s.Signature!.DocumentHash == hash)),
        ];
        return new(hash == sheet.DocumentHash && lines.All(line => line.Valid) && signatures.All(s => s.Valid), hash, lines, signatures);
    }
}
