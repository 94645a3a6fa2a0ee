using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Duplicates;

/// <summary>Decision on two records that seem to be the same.</summary>
public enum DuplicateStatus
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>They are the same, and one was merged into the other.</summary>
    Merged,

    /// <summary>They are different innovations; remembered for ever.</summary>
    Distinct,

    /// <summary>One replicates the other: both stay, with a link between them.</summary>
    RelatedReplica,

    /// <summary>The decision waits until a day.</summary>
    Deferred,
}

/// <summary>A decision on a pair.</summary>
/// <param name="To">The new status.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The day on which a deferred pair comes back; null for other decisions.</param>
public sealed record DuplicateDecision(DuplicateStatus To, string? Reason, DateOnly? Until = null);

/// <summary>The state of a pair that a merge can change.</summary>
public sealed record DuplicateState(
    DuplicateCandidateId Id,
    InnovationId FirstId,
    InnovationId SecondId,
    DuplicateStatus Status,
    string? Reason,
    DateOnly? DeferredUntil,
    UserId? DecidedBy,
    DateTimeOffset? DecidedAt
);

/// <summary>Somebody decided on a pair.</summary>
public sealed record DuplicateDecided(
    DuplicateCandidateId CandidateId,
    InnovationId FirstId,
    InnovationId SecondId,
    DuplicateStatus Status,
    DateTimeOffset At
) : IDomainEvent;
