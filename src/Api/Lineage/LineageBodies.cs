using JippApi.Application.Common;
using JippApi.Application.Lineage;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>A request to register the replica of a plan.</summary>
/// <param name="Title">Title of the replica; default: the origin's title with the adopter's name.</param>
/// <param name="ShortName">Acronym or common name.</param>
[CheckedBy(typeof(RegisterReplica))]
internal sealed record ReplicaRequest(string? Title = null, string? ShortName = null);

/// <summary>A request to change the status of a link.</summary>
/// <param name="To">The new status.</param>
/// <param name="Reason">The reason; required to reject or withdraw.</param>
[CheckedBy(typeof(MoveReplicationLink))]
internal sealed record LinkTransitionRequest(LinkStatus? To = null, string? Reason = null);
