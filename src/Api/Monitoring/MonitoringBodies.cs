using JippApi.Application.Monitoring;
using JippApi.Domain.Monitoring;

namespace JippApi.Api.Monitoring;

/// <summary>Asks a monitoring report to enter another state.</summary>
/// <param name="To"><c>SUBMITTED</c>, <c>VERIFIED</c> or <c>RETURNED</c>.</param>
/// <param name="Reason">Why; needed to give it back.</param>
/// <param name="VerifiedProgress">How far the plan has come, 0 to 100; needed to verify.</param>
/// <param name="VerifiedActuals">Values that differ from what was reported; all others are confirmed.</param>
/// <param name="Note">What the verifier has to say.</param>
internal sealed record ReportTransitionRequest(
    ReportStatus? To = null,
    string? Reason = null,
    int? VerifiedProgress = null,
    IReadOnlyList<TargetActualInput>? VerifiedActuals = null,
    string? Note = null
);
