using JippApi.Application.Common;
using JippApi.Application.Institutionalisation;
using JippApi.Domain.Institutionalisation;

namespace JippApi.Api.Institutionalisation;

/// <summary>A request to verify or reject institutionalisation evidence.</summary>
/// <param name="To"><c>VERIFIED</c> or <c>REJECTED</c>.</param>
/// <param name="Reason">The reason; required to reject.</param>
[CheckedBy(typeof(MoveEvidence))]
internal sealed record EvidenceTransitionRequest(EvidenceStatus? To = null, string? Reason = null);
