using JippApi.Domain.Common;
using JippApi.Domain.Files;

namespace JippApi.Domain.Commitments;

/// <summary>A signature, with who gave or recorded it.</summary>
/// <param name="RecordedAt">When it was entered here, which may be later than the day it was signed.</param>
/// <param name="RecordedBy">The person who acted: who signed by account, or who recorded the paper.</param>
/// <param name="ScanHash">SHA-256 of the scanned paper; null when they signed by account.</param>
public sealed record Signature(
    SigningMethod Method,
    DateOnly SignedOn,
    string Place,
    string DocumentHash,
    DateTimeOffset RecordedAt,
    UserId RecordedBy,
    string? ScanHash = null
)
{
    public const int PlaceMaxLength = 200;

    public const int NameMaxLength = 150;

    /// <summary>The name of the person who acted, as it was then; null if it is not known.</summary>
    public string? RecordedByName { get; init; }

    /// <summary>The account in whose name they acted; null when they acted in their own.</summary>
    public UserId? ActingFor { get; init; }

    /// <summary>
    /// Who handed out the code with which the signing account was activated, as long as nobody else has confirmed that
    /// the account is in the hands of its person; null when nobody did.
    /// </summary>
    public string? CodeHandedOutBy { get; init; }

    /// <summary>Whether a delegate signed for the named signatory (<i>atas nama</i>).</summary>
    public bool IsByDelegate => Method == SigningMethod.Account && ActingFor is not null;

    /// <summary>Whether the named signatory signed personally with their account.</summary>
    public bool IsInPerson => Method == SigningMethod.Account && ActingFor is null;

    internal IEnumerable<UserId> Persons => ActingFor is { } other ? [RecordedBy, other] : [RecordedBy];
}

/// <summary>What the named signatory says against a signature in their name (<i>keberatan</i>).</summary>
public sealed record Objection(string Reason, DateTimeOffset At);

/// <summary>The act of revoking a signature.</summary>
/// <param name="Persons">The person who acted and the one in whose name.</param>
/// <param name="ByName">The name of the person who acted, as it was then.</param>
public sealed record Revocation(string Reason, DateTimeOffset At, IReadOnlyList<UserId> Persons, string ByName);

/// <summary>A signature that was revoked, with the objection to it, if any.</summary>
public sealed record RevokedSignature(Signature Signature, Objection? Objection, Revocation Revocation);

/// <summary>The scanned paper of a signature.</summary>
/// <param name="Signatory">The number of the signatory on the sheet.</param>
/// <param name="Hash">SHA-256 of the file.</param>
public sealed record SignatureScan(int Signatory, StoredFileId FileId, string Hash)
{
    /// <summary>
    /// Returns the scan of a paper. A photograph or PDF is needed, and one that only the parties can read, because it
    /// shows handwritten signatures.
    /// </summary>
    public static SignatureScan Of(int signatory, StoredFile file)
    {
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);
        CommitmentRules.ScanIsPicture.Require(
            file.MediaType == "application/pdf" || file.MediaType.StartsWith("image/", StringComparison.Ordinal)
        );
        CommitmentRules.ScanIsRestricted.Require(file.Classification == FileClassification.Restricted);
        return new(signatory, file.Id, file.Sha256!);
    }
}
