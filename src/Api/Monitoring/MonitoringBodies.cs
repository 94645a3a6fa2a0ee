using JippApi.Application.Common;
using JippApi.Application.Monitoring;
using JippApi.Domain.Monitoring;

namespace JippApi.Api.Monitoring;

/// <summary>A request to change the status of a monitoring report.</summary>
/// <param name="To"><c>SUBMITTED</c>, <c>VERIFIED</c> or <c>RETURNED</c>.</param>
/// <param name="Reason">The reason; required to return the report.</param>
/// <param name="VerifiedProgress">Verified progress of the plan in percent, 0 to 100; required to verify.</param>
/// <param name="VerifiedActuals">Verified values that differ from the reported ones; all others are confirmed as
/// reported.</param>
/// <param name="Note">The verifier's note.</param>
[CheckedBy(typeof(MoveMonitoringReport))]
internal sealed record ReportTransitionRequest(
    ReportStatus? To = null,
    string? Reason = null,
    int? VerifiedProgress = null,
    IReadOnlyList<TargetActualInput>? VerifiedActuals = null,
    string? Note = null
);
