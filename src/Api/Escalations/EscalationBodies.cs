using JippApi.Domain.Escalations;

namespace JippApi.Api.Escalations;

/// <summary>Asks an escalation to enter another state.</summary>
/// <param name="To"><c>ACKNOWLEDGED</c> or <c>RESOLVED</c>.</param>
/// <param name="Note">What is being done about it; needed to acknowledge.</param>
/// <param name="Until">The last day (WIB) on which the clock stands still; needed to acknowledge.</param>
/// <param name="Reason">Why it is over; needed to resolve.</param>
internal sealed record EscalationTransitionRequest(
    EscalationStatus? To = null,
    string? Note = null,
    DateOnly? Until = null,
    string? Reason = null
);

/// <summary>Asks who would be told what on a day.</summary>
/// <param name="AsOf">The day (WIB), past or to come; today when left out.</param>
/// <param name="Limit">Most people, 1 to 200; 100 when left out.</param>
internal sealed record SimulationRequest(DateOnly? AsOf = null, int? Limit = null);
