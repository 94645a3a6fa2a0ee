using JippApi.Domain.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>Names the replica of a plan.</summary>
/// <param name="Title">Title of the replica; made of the origin's title and the adopter's name when left out.</param>
/// <param name="ShortName">Acronym or name by which people know it.</param>
internal sealed record ReplicaRequest(string? Title = null, string? ShortName = null);

/// <summary>Asks a link to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to reject or withdraw.</param>
internal sealed record LinkTransitionRequest(LinkStatus? To = null, string? Reason = null);
