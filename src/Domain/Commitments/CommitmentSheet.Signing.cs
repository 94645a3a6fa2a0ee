using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

public sealed partial class CommitmentSheet
{
    /// <summary>
    /// Whether its lines have become baselines of their plans; signing it again after a revocation makes no others.
    /// </summary>
    public bool HasBaselines => lines.Any(line => line.BaselineNumber is not null);

    /// <summary>Records a signature. The last one completes the sheet.</summary>
    /// <param name="number">The number of the signatory on the sheet.</param>
    /// <param name="scan">The scanned paper of a wet signature.</param>
    public void Sign(int number, Signature signature, DateTimeOffset at, SignatureScan? scan = null)
    {
        CommitmentRules.OpenForSigning.Require(IsBeingSigned);
        CommitmentRules.SignsWhatWasRead.Require(signature.DocumentHash == DocumentHash);
        CommitmentRules.SignedInThePast.Require(signature.SignedOn <= Wib.DayOf(at));
        CommitmentRules.SignedAfterOpening.Require(signature.SignedOn >= Wib.DayOf(OpenedAt ?? CreatedAt));
        var signatory = signatories.Single(s => s.Number == number);
        CommitmentRules.SignsOnce.Require(signatory.Signature is null);

        signatory.Sign(signature with { ScanHash = scan?.Hash ?? signature.ScanHash });
        if (scan is not null && !scans.Exists(known => known.Signatory == number && known.FileId == scan.FileId))
            scans.Add(scan);
        (Status, UpdatedAt) = (CommitmentStatus.PartlySigned, at);
        var given = new CommitmentSignatureGiven(Id, number, signature.Method, signature.SignedOn, at);
        Raise(given with { ByDelegate = signature.IsByDelegate });
        if (signatories.Any(s => s.Signature is null))
            return;

        (Status, SignedAt, FirstSignedAt) = (CommitmentStatus.Signed, at, FirstSignedAt ?? at);
        Raise(new CommitmentSigned(Id, DocumentHash, at));
    }

    /// <summary>Records that the named signatory says that the signature is not theirs. It revokes nothing.</summary>
    /// <param name="number">The number of the signatory on the sheet.</param>
    public void ObjectTo(int number, string reason, DateTimeOffset at)
    {
        var signatory = signatories.Single(s => s.Number == number);
        CommitmentRules.HasSigned.Require(signatory.Signature is not null);
        CommitmentRules.ObjectsOnce.Require(signatory.Objection is null);

        signatory.ObjectTo(new(reason, at));
        UpdatedAt = at;
        Raise(new CommitmentSignatureObjected(Id, number, at));
    }

    /// <summary>
    /// Revokes a signature that was recorded wrongly. It stays visible with the revocation, and the signatory counts as
    /// unsigned. The content stays fixed, and so do the plans that were committed by it.
    /// </summary>
    /// <param name="number">The number of the signatory on the sheet.</param>
    public void Revoke(int number, Revocation revocation)
    {
        CommitmentRules.NotEnded.Require(Status != CommitmentStatus.Ended);
        var signatory = signatories.Single(s => s.Number == number);
        CommitmentRules.HasSigned.Require(signatory.Signature is not null);
        CommitmentRules.GivenByOthers.Require(!signatory.Signature.IsInPerson);
        CommitmentRules.RevokedBySecondPerson.Require(!signatory.Parties.Intersect(revocation.Persons).Any());

        signatory.Revoke(revocation);
        (Status, SignedAt, UpdatedAt) = (CommitmentStatus.PartlySigned, null, revocation.At);
        Raise(new CommitmentSignatureRevoked(Id, number, revocation.At));
    }
}
