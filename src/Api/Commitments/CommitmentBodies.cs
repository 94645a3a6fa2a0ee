using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;

namespace JippApi.Api.Commitments;

/// <summary>A request to change the status of a commitment sheet.</summary>
/// <param name="To"><c>OPEN_FOR_SIGNING</c>, <c>ENDED</c>, or <c>DRAFT</c> as long as nobody has signed.</param>
/// <param name="Reason">The reason; required to end the sheet.</param>
[CheckedBy(typeof(MoveCommitment))]
internal sealed record CommitmentTransitionRequest(CommitmentStatus? To = null, string? Reason = null);

/// <summary>A signature on a commitment sheet.</summary>
/// <param name="Signatory">The signatory's number on the sheet.</param>
/// <param name="Method"><c>ACCOUNT</c>: the signatory signs with their account; <c>WET</c>: the sheet's keeper records
/// a signature on paper.</param>
/// <param name="DocumentHash">Hash of the document being signed.</param>
/// <param name="Place">Place of signing.</param>
/// <param name="SignedOn">The date on which the paper was signed.</param>
/// <param name="ScanHash">SHA-256 hash of the scanned paper, to be compared with that of the file; optional.</param>
/// <param name="ScanFileId">The scanned paper: a file that the caller uploaded as <c>RESTRICTED</c>; required for
/// <c>WET</c>.</param>
[CheckedBy(typeof(SignCommitment))]
internal sealed record SignatureRequest(
    int? Signatory = null,
    SigningMethod? Method = null,
    string? DocumentHash = null,
    string? Place = null,
    DateOnly? SignedOn = null,
    string? ScanHash = null,
    Guid? ScanFileId = null
);

/// <summary>An objection to a signature, or its revocation.</summary>
/// <param name="Reason">Why the signature does not count.</param>
[CheckedBy(typeof(ObjectToSignature))]
internal sealed record SignatureReason(string? Reason = null);
