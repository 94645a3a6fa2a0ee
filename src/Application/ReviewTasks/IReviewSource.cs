using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.ReviewTasks;

/// <summary>Kinds of review tasks.</summary>
public enum ReviewTaskKind
{
    /// <summary>A draft that was handed in.</summary>
    Publication,

    /// <summary>A change of a published innovation that waits.</summary>
    Revision,

    /// <summary>A small change that is already public.</summary>
    PassedChange,

    /// <summary>A merge of an innovation into one within the caller's reach.</summary>
    Merge,

    /// <summary>A correction proposed by somebody else.</summary>
    Correction,

    /// <summary>Evidence of institutionalisation.</summary>
    Evidence,

    /// <summary>A statement on whether an innovation still runs that needs a second person.</summary>
    Attestation,

    /// <summary>Two parties say different things about whether an innovation still runs.</summary>
    Contradiction,
}

/// <summary>Filters of review tasks.</summary>
/// <param name="Kinds">Kinds of tasks; all when empty.</param>
/// <param name="Region">Prefix of the region code of the innovation.</param>
/// <param name="Source">A source in which the innovation was found.</param>
/// <param name="OpenedBefore">Tasks opened before this time.</param>
/// <param name="Only">Ids of tasks; all when null.</param>
public sealed record ReviewFilter(
    IReadOnlyList<ReviewTaskKind> Kinds,
    string? Region,
    InnovationSource? Source,
    DateTimeOffset? OpenedBefore,
    IReadOnlyList<Guid>? Only
);

/// <summary>Something that waits for a reviewer.</summary>
/// <param name="Id">Id of what is reviewed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OpenedAt">When it was handed in.</param>
/// <param name="Version">Version of what is reviewed.</param>
/// <param name="Innovation">The innovation.</param>
/// <param name="Href">Address of what is reviewed.</param>
/// <param name="Members">Names of the members that would change.</param>
public sealed record ReviewTask(
    Guid Id,
    ReviewTaskKind Kind,
    DateTimeOffset OpenedAt,
    int Version,
    Innovation Innovation,
    string Href,
    IReadOnlyList<string> Members
);

/// <summary>A feature's queue of what waits for reviewers.</summary>
public interface IReviewSource
{
    /// <summary>Kinds of tasks in the queue.</summary>
    IReadOnlyList<ReviewTaskKind> Kinds { get; }

    /// <summary>
    /// Returns tasks within the caller's reach after a position, oldest first; backwards, those before it.
    /// </summary>
    Task<IReadOnlyList<ReviewTask>> ListAsync(ReviewFilter filter, TimeKey from, bool backwards, int count, CancellationToken ct);

    /// <summary>Returns a task within the caller's reach, or null.</summary>
    Task<ReviewTask?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Returns the rule that keeps the caller from deciding the task, or null.</summary>
    Task<Rule?> ObstacleAsync(ReviewTask task, CancellationToken ct);

    /// <summary>Lets what is reviewed pass, or returns it with a reason.</summary>
    Task DecideAsync(ReviewTask task, bool passes, string? reason, CancellationToken ct);
}
