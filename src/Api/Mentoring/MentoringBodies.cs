using JippApi.Application.Common;
using JippApi.Application.Mentoring;
using JippApi.Domain.Mentoring;

namespace JippApi.Api.Mentoring;

/// <summary>A request to assign a mentor to a plan.</summary>
/// <param name="HubId">Id of the mentor's hub: the plan's supporting hub or another active hub.</param>
/// <param name="MentorId">Id of the mentor within the hub.</param>
/// <param name="TeamId">Id of a mentoring team of the hub, in the place of <c>mentorId</c>: each of its members mentors
/// the
/// plan for as long as they are members.</param>
[CheckedBy(typeof(AssignMentor))]
internal sealed record MentorRequest(Guid? HubId = null, Guid? MentorId = null, Guid? TeamId = null);

/// <summary>A request for mentors who suit a plan.</summary>
/// <param name="Limit">Maximum number of mentors, 1 to 200; default: 20.</param>
[CheckedBy(typeof(MatchMentors))]
internal sealed record MatchRequest(int? Limit = null);

/// <summary>A request to change the status of a mentoring session.</summary>
/// <param name="To"><c>HELD</c> or <c>CANCELLED</c>.</param>
/// <param name="Reason">The reason; required to cancel.</param>
[CheckedBy(typeof(MoveMentoringSession))]
internal sealed record SessionTransitionRequest(SessionStatus? To = null, string? Reason = null);

/// <summary>A rating of the other side of a mentoring session.</summary>
/// <param name="Score">Score from 1 (poor) to 5 (very good).</param>
/// <param name="Comment">Explanation in words.</param>
[CheckedBy(typeof(RateMentoringSession))]
internal sealed record RatingRequest(int? Score = null, string? Comment = null);
