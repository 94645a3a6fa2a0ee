using JippApi.Domain.Mentoring;

namespace JippApi.Api.Mentoring;

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
