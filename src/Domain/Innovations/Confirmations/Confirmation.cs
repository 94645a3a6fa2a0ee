using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>How somebody found out whether an innovation still runs.</summary>
public enum ConfirmationMethod
{
    /// <summary>The owner says so.</summary>
    Self,

    /// <summary>The hub of the region has looked.</summary>
    HubVisit,

    /// <summary>The system of the service has counted transactions.</summary>
    SystemLog,

    /// <summary>A ministry has looked.</summary>
    Ministry,

    /// <summary>The team of a replica, or of the replicated innovation, says so.</summary>
    ReplicaTeam,

    /// <summary>A citizen says so.</summary>
    Citizen,
}

/// <summary>Why an innovation no longer runs.</summary>
public enum EndReason
{
    Budget,

    /// <summary>The head of the region or of the institution has changed.</summary>
    LeaderChange,

    Regulation,

    Technology,

    /// <summary>It has become part of the ordinary service.</summary>
    Absorbed,

    NoLongerNeeded,

    Other,
}

/// <summary>How far a confirmation can still be relied on.</summary>
public enum Freshness
{
    /// <summary>Nobody has ever confirmed it.</summary>
    Never,

    Confirmed,

    /// <summary>The confirmation expires soon.</summary>
    Due,

    /// <summary>The confirmation has expired.</summary>
    Overdue,
}

/// <summary>The answer that stands to whether an innovation still runs (<i>konfirmasi keberlangsungan</i>).</summary>
/// <param name="Existence">The answer.</param>
/// <param name="Method">How it was found out.</param>
/// <param name="AttestationId">The attestation that stated it.</param>
/// <param name="ObservedOn">The day it was so.</param>
/// <param name="At">When it was stated.</param>
/// <param name="ValidUntil">When it expires; null when it does not, because the innovation has ended.</param>
public sealed record Confirmation(
    Existence Existence,
    ConfirmationMethod Method,
    Guid AttestationId,
    DateOnly ObservedOn,
    DateTimeOffset At,
    DateTimeOffset? ValidUntil
)
{
    /// <summary>A confirmation is due from so many days before it expires.</summary>
    public const int DueDays = 60;

    /// <summary>Why it no longer runs.</summary>
    public EndReason? Reason { get; init; }

    /// <summary>The day on which it ceased.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The innovation that replaced it.</summary>
    public InnovationId? ReplacedBy { get; init; }

    /// <summary>The institution that stated it; null for a ministry's staff and for citizens.</summary>
    public InstitutionId? By { get; init; }

    /// <summary>Whether somebody else says otherwise, and nobody has decided yet.</summary>
    public bool InDispute { get; init; }

    /// <summary>The day on which a reviewer decided for it against another answer; null when nobody had to.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>How far it can be relied on at a moment.</summary>
    public Freshness FreshnessAt(DateTimeOffset now) =>
        ValidUntil is not { } end ? Freshness.Confirmed
        : now >= end ? Freshness.Overdue
        : now >= end.AddDays(-DueDays) ? Freshness.Due
        : Freshness.Confirmed;
}
