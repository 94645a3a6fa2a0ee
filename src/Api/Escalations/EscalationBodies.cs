using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;

namespace JippApi.Api.Escalations;

/// <summary>A request to change the status of an escalation.</summary>
/// <param name="To"><c>ACKNOWLEDGED</c> or <c>RESOLVED</c>.</param>
/// <param name="Note">What is being done about it; required to acknowledge.</param>
/// <param name="Until">The last day (WIB) on which the clock is stopped; required to acknowledge.</param>
/// <param name="Reason">The reason; required to resolve.</param>
[CheckedBy(typeof(MoveEscalation))]
internal sealed record EscalationTransitionRequest(
    EscalationStatus? To = null,
    string? Note = null,
    DateOnly? Until = null,
    string? Reason = null
);

/// <summary>A request to simulate the notifications of a day.</summary>
/// <param name="AsOf">The day (WIB), past or future; default: today.</param>
/// <param name="Limit">Maximum number of people, 1 to 200; default: 100.</param>
[CheckedBy(typeof(SimulateEscalations))]
internal sealed record SimulationRequest(DateOnly? AsOf = null, int? Limit = null);
