using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Moves what refers to a merged innovation to the surviving one, in the transaction of the merge.</summary>
internal interface IMergeFollower
{
    /// <summary>Follows a merge; the caller saves.</summary>
    Task FollowAsync(InnovationId merged, InnovationId survivor, DateTimeOffset at, CancellationToken ct);
}
