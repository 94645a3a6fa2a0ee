using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Follows the departure of a person from an edition, in the same unit of work.</summary>
internal interface IMemberDeparture
{
    /// <summary>Adds what follows to the unit of work, without saving.</summary>
    Task FollowAsync(Competition competition, CompetitionMember member, DateTimeOffset at, CancellationToken ct);
}
