using JippApi.Application.Monitoring;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;

namespace JippApi.Api.Endpoints;

/// <summary>Lets a mentor accompany a plan.</summary>
/// <param name="HubId">The mentor's hub: the facilitating hub of the plan, or another one that is active.</param>
/// <param name="MentorId">The mentor within the hub.</param>
internal sealed record MentorRequest(Guid? HubId = null, Guid? MentorId = null);

/// <summary>Asks for mentors who could accompany a plan.</summary>
/// <param name="Limit">Most mentors, 1 to 200; 20 when left out.</param>
internal sealed record MatchRequest(int? Limit = null);

/// <summary>Asks a mentoring session to enter another state.</summary>
/// <param name="To"><c>HELD</c> or <c>CANCELLED</c>.</param>
/// <param name="Reason">Why; needed to cancel.</param>
internal sealed record SessionTransitionRequest(SessionStatus? To = null, string? Reason = null);

/// <summary>Rates the other side of a session.</summary>
/// <param name="Score">1 (poor) to 5 (very good).</param>
/// <param name="Comment">In words.</param>
internal sealed record RatingRequest(int? Score = null, string? Comment = null);

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
