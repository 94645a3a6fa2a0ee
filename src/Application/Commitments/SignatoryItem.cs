using JippApi.Application.Places;
using JippApi.Domain.Commitments;

namespace JippApi.Application.Commitments;

/// <summary>A signatory and their signature.</summary>
/// <param name="Number">Number of the signatory on the sheet.</param>
/// <param name="Institution">The institution bound by the signature.</param>
/// <param name="Name">Full name of the signatory.</param>
/// <param name="Office">Office held by the signatory, such as Bupati.</param>
/// <param name="AccountId">The account with which they sign; visible to those who maintain the sheet and to the
/// signatory.</param>
/// <param name="Signature">The signature; absent until given, and again once it is revoked.</param>
/// <param name="Revoked">Signatures that were revoked, oldest first; absent when there are none.</param>
public sealed record SignatoryItem(
    int Number,
    InstitutionRef Institution,
    string Name,
    string Office,
    Guid? AccountId,
    SignatureItem? Signature,
    IReadOnlyList<RevokedSignatureItem>? Revoked
);

/// <summary>A signature.</summary>
/// <param name="Method">How the signature was given.</param>
/// <param name="SignedOn">The day (WIB) of the signature.</param>
/// <param name="Place">The place of the signature.</param>
/// <param name="DocumentHash">Hash of the document signed.</param>
/// <param name="ScanHash">SHA-256 of the scanned paper; absent for a signature by account.</param>
/// <param name="ScanFileId">The scanned paper; visible to those who maintain the sheet and to the signatory.</param>
/// <param name="RecordedAt">When the signature was recorded.</param>
/// <param name="SignedBy">Name, as it was then, of the person who signed with their account; absent for a signature on
/// paper.</param>
/// <param name="OnBehalfOf">Name of the signatory for whom a delegate signed (<i>atas nama</i>); absent when they
/// signed personally.</param>
/// <param name="Recorder">Who recorded a signature on paper; absent for a signature by account.</param>
/// <param name="CodeHandedOutBy">Name of the administrator who held the code with which the signing account was
/// activated, if nobody else had confirmed by then that the account is in the hands of its person; absent
/// otherwise.</param>
/// <param name="Objection">The objection of the named signatory; absent when there is none.</param>
public sealed record SignatureItem(
    SigningMethod Method,
    DateOnly SignedOn,
    string Place,
    string DocumentHash,
    string? ScanHash,
    Guid? ScanFileId,
    DateTimeOffset RecordedAt,
    string? SignedBy,
    string? OnBehalfOf,
    RecorderItem? Recorder,
    string? CodeHandedOutBy,
    ObjectionItem? Objection
);

/// <summary>Who recorded a signature on paper.</summary>
/// <param name="ProvinceCode">Code of the province whose hub maintains the sheet and recorded the signature.</param>
/// <param name="Name">Name, as it was then, of the person who recorded it; visible to those who maintain the sheet and
/// to the signatory.</param>
public sealed record RecorderItem(string ProvinceCode, string? Name);

/// <summary>An objection of the named signatory.</summary>
/// <param name="At">When they objected.</param>
/// <param name="Reason">Why the signature is not theirs; visible to those who maintain the sheet and to the
/// signatory.</param>
public sealed record ObjectionItem(DateTimeOffset At, string? Reason);

/// <summary>A signature that was revoked.</summary>
/// <param name="Signature">The signature as it was.</param>
/// <param name="RevokedAt">When it was revoked.</param>
/// <param name="RevokedBy">Name, as it was then, of the person who revoked it.</param>
/// <param name="Reason">Why it was revoked.</param>
public sealed record RevokedSignatureItem(SignatureItem Signature, DateTimeOffset RevokedAt, string RevokedBy, string Reason);

/// <summary>Builds the items of signatories.</summary>
internal static class SignatoryItems
{
    /// <summary>Returns the item of a signatory.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="signatory">The signatory.</param>
    /// <param name="institution">The institution bound by the signature.</param>
    /// <param name="isInside">Whether the reader maintains the sheet or is the signatory.</param>
    public static SignatoryItem ItemOf(CommitmentSheet sheet, Signatory signatory, InstitutionRef institution, bool isInside) =>
        new(
            signatory.Number,
            institution,
            signatory.Name,
            signatory.Office,
            isInside ? signatory.AccountId?.Value : null,
            signatory.Signature is { } given ? SignatureOf(sheet, signatory, given, signatory.Objection, isInside) : null,
            signatory.Revoked.Count == 0 ? null : RevokedOf(sheet, signatory, isInside)
        );

    /// <summary>Returns the item of a signature.</summary>
    public static SignatureItem SignatureOf(
        CommitmentSheet sheet,
        Signatory signatory,
        Signature given,
        Objection? objection,
        bool isInside
    ) =>
        new(
            given.Method,
            given.SignedOn,
            given.Place,
            given.DocumentHash,
            given.ScanHash,
            isInside
                ? sheet.Scans.FirstOrDefault(scan => scan.Signatory == signatory.Number && scan.Hash == given.ScanHash)?.FileId.Value
                : null,
            given.RecordedAt,
            given.Method == SigningMethod.Account ? given.RecordedByName : null,
            given.IsByDelegate ? signatory.Name : null,
            given.Method == SigningMethod.Wet ? new(sheet.RegionCode, isInside ? given.RecordedByName : null) : null,
            given.CodeHandedOutBy,
            objection is null ? null : new(objection.At, isInside ? objection.Reason : null)
        );

    /// <summary>Returns the revoked signatures of a signatory.</summary>
    public static IReadOnlyList<RevokedSignatureItem> RevokedOf(CommitmentSheet sheet, Signatory signatory, bool isInside) =>
        [
            .. signatory.Revoked.Select(revoked => new RevokedSignatureItem(
                SignatureOf(sheet, signatory, revoked.Signature, revoked.Objection, isInside),
                revoked.Revocation.At,
                revoked.Revocation.ByName,
                revoked.Revocation.Reason
            )),
        ];
}
