using JippApi.Domain.Institutionalisation;

namespace JippApi.Api.Institutionalisation;

/// <summary>Verifies or rejects a piece of evidence.</summary>
/// <param name="To"><c>VERIFIED</c> or <c>REJECTED</c>.</param>
/// <param name="Reason">Why; needed to reject.</param>
internal sealed record EvidenceTransitionRequest(EvidenceStatus? To = null, string? Reason = null);
