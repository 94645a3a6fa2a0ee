using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>The checks before an innovation enters an edition.</summary>
public enum EligibilityTest
{
    /// <summary>The record is published.</summary>
    Published,

    /// <summary>The edition has the group.</summary>
    Group,

    /// <summary>The government or body that enters belongs to a cluster of the edition.</summary>
    Cluster,

    /// <summary>The institution lies in the province of the edition.</summary>
    Region,

    /// <summary>The institution has not submitted as many entries as the group allows.</summary>
    Quota,

    /// <summary>The innovation, or one merged with it, is not entered otherwise.</summary>
    OneEntry,

    MinimumAge,

    AwardedAtMost,

    NeverAwarded,

    AwardedBefore,

    ReplicatesAwarded,

    ConfirmedRunning,

    NamesSdg,
}

/// <summary>The outcome of a check.</summary>
public enum EligibilityResult
{
    Met,

    NotMet,

    /// <summary>The record does not tell; the secretariat decides.</summary>
    Unknown,
}

/// <summary>Why a check has its outcome.</summary>
public enum EligibilityReason
{
    Fulfilled,

    NotPublished,

    GroupUnknown,

    ClusterMissing,

    OutsideRegion,

    QuotaUsedUp,

    AlreadyEntered,

    TooYoung,

    /// <summary>Only the year is known, and its beginning would be old enough, but not its end.</summary>
    AgeUnclear,

    YearNotStated,

    Awarded,

    AwardedTooOften,

    NotAwarded,

    /// <summary>An award does not say its year or tier.</summary>
    AwardUnclear,

    SourceNotNamed,

    /// <summary>It names itself as what it replicates.</summary>
    SourceIsItself,

    SourceNotAwarded,

    NotConfirmed,

    NotRunning,

    SdgMissing,
}

/// <summary>The outcome of a check, and what decided it.</summary>
/// <param name="Test">What was checked.</param>
/// <param name="Result">The outcome.</param>
/// <param name="Reason">Why.</param>
/// <param name="Award">The award that decided it.</param>
/// <param name="EntryId">The entry that stands in the way.</param>
public sealed record EligibilityFinding(
    EligibilityTest Test,
    EligibilityResult Result,
    EligibilityReason Reason = EligibilityReason.Fulfilled,
    Award? Award = null,
    CompetitionEntryId? EntryId = null
);

/// <summary>The facts about an innovation and the institution that would enter it.</summary>
public sealed record EligibilityFacts
{
    public required bool IsPublished { get; init; }

    /// <summary>The kind of the government or body at the root of the owner's tree; null without an owner.</summary>
    public InstitutionKind? Root { get; init; }

    public string? RegionCode { get; init; }

    /// <summary>The year in which it went live.</summary>
    public int? Year { get; init; }

    public IReadOnlyList<int> Sdgs { get; init; } = [];

    /// <summary>The awards of the record and of those merged into it.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    public Existence Existence { get; init; }

    public Freshness Freshness { get; init; }

    /// <summary>The innovation that it replicates; null when none is named.</summary>
    public InspirationFacts? Inspiration { get; init; }

    /// <summary>How many entries of the group the institution has submitted.</summary>
    public int Submitted { get; init; }

    /// <summary>Another entry of the innovation in this edition.</summary>
    public CompetitionEntryId? OtherEntry { get; init; }
}

/// <summary>The facts about the innovation that another one replicates.</summary>
/// <param name="IsItself">Whether it is the same one.</param>
/// <param name="Awards">Its awards, with those of records merged into it.</param>
public sealed record InspirationFacts(bool IsItself, IReadOnlyList<Award> Awards);
