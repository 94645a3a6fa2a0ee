using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>Ends what people do as mentors of a hub, in the transaction in which they cease to be mentors.</summary>
internal interface IMentorFollower
{
    /// <summary>Follows the departure of mentors; the caller saves.</summary>
    Task FollowAsync(HubId hub, IReadOnlyList<HubMentorId> left, DateTimeOffset at, CancellationToken ct);
}
