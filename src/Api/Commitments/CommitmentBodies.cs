using JippApi.Domain.Commitments;

namespace JippApi.Api.Commitments;

/// <summary>A request to change the status of a commitment sheet.</summary>
/// <param name="To"><c>OPEN_FOR_SIGNING</c>, <c>ENDED</c>, or <c>DRAFT</c> as long as nobody has signed.</param>
/// <param name="Reason">The reason; required to end the sheet.</param>
internal sealed record CommitmentTransitionRequest(CommitmentStatus? To = null, string? Reason = null);

/// <summary>A signature on a commitment sheet.</summary>
/// <param name="Signatory">The signatory's number on the sheet.</param>
/// <param name="Method"><c>ACCOUNT</c>: the signatory signs with their account; <c>WET</c>: the sheet's keeper records
/// a signature on paper.</param>
/// <param name="DocumentHash">Hash of the document being signed.</param>
/// <param name="Place">Place of signing.</param>
/// <param name="SignedOn">The date on which the paper was signed.</param>
/// <param name="ScanHash">SHA-256 hash of the scanned paper.</param>
internal sealed record SignatureRequest(
    int? Signatory = null,
    SigningMethod? Method = null,
    string? DocumentHash = null,
    string? Place = null,
    DateOnly? SignedOn = null,
    string? ScanHash = null
);
