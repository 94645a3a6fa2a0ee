using JippApi.Domain.Commitments;

namespace JippApi.Api.Commitments;

/// <summary>Asks a commitment sheet to enter another state.</summary>
/// <param name="To"><c>OPEN_FOR_SIGNING</c>, <c>DRAFT</c> while nobody has signed, or <c>ENDED</c>.</param>
/// <param name="Reason">Why; needed to end it.</param>
internal sealed record CommitmentTransitionRequest(CommitmentStatus? To = null, string? Reason = null);

/// <summary>Signs a commitment sheet.</summary>
/// <param name="Signatory">Number of the signatory on the sheet.</param>
/// <param name="Method"><c>ACCOUNT</c>: the signatory asks; <c>WET</c>: who keeps the sheet puts a signature on paper
/// on record.</param>
/// <param name="DocumentHash">Hash of the document that is signed.</param>
/// <param name="Place">Where.</param>
/// <param name="SignedOn">The day on which the paper was signed.</param>
/// <param name="ScanHash">SHA-256 of the scanned paper.</param>
internal sealed record SignatureRequest(
    int? Signatory = null,
    SigningMethod? Method = null,
    string? DocumentHash = null,
    string? Place = null,
    DateOnly? SignedOn = null,
    string? ScanHash = null
);
