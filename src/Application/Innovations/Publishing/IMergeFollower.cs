using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Moves what refers to a merged innovation to the surviving one, in the transaction of the merge.</summary>
internal interface IMergeFollower
{
    /// <summary>Name under which the state before the merge is stored; it never changes.</summary>
    string Feature { get; }

    /// <summary>Follows a merge; the caller saves.</summary>
    /// <returns>The state before it, for undoing; null if nothing changed.</returns>
    Task<string?> FollowAsync(Innovation merged, Innovation survivor, DateTimeOffset at, CancellationToken ct);

    /// <summary>Restores the state before a merge; the caller saves.</summary>
    Task UndoAsync(string state, DateTimeOffset at, CancellationToken ct);
}
