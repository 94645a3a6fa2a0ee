using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Attestations;

/// <summary>Status of an attestation.</summary>
public enum AttestationStatus
{
    /// <summary>A second person has to let it pass.</summary>
    Waiting,

    Accepted,

    /// <summary>A second person rejected it, or a contradiction was decided against it.</summary>
    Rejected,
}

/// <summary>The content of a statement on whether an innovation still runs.</summary>
public sealed record AttestationContent
{
    public const int NoteMaxLength = 1_000;

    public const int ReferenceMaxLength = 500;

    public const int MaxReferences = 10;

    public const int MaxFiles = 10;

    public required Existence Existence { get; init; }

    /// <summary>The day on which it was so.</summary>
    public required DateOnly ObservedOn { get; init; }

    public string? Note { get; init; }

    /// <summary>Why it no longer runs.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>The day on which it ceased.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The innovation that replaced it.</summary>
    public InnovationId? ReplacedBy { get; init; }

    /// <summary>Addresses that show it.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Uploaded files that show it.</summary>
    public IReadOnlyList<Guid> Files { get; init; } = [];

    /// <summary>How many transactions the system of the service counted in the period.</summary>
    public int? Transactions { get; init; }

    public DateOnly? PeriodFrom { get; init; }

    public DateOnly? PeriodTo { get; init; }

    /// <summary>Whether anything shows it that others can look at.</summary>
    public bool HasEvidence => References.Count > 0 || Files.Count > 0;
}

/// <summary>The person who states it, and how the statement came.</summary>
/// <param name="By">The person who states it, and the one they act for.</param>
/// <param name="For">The institution they speak for; null for a ministry's staff and for citizens.</param>
public sealed record Speaker(Actor By, InstitutionId? For)
{
    /// <summary>The person who handed out the link that was answered.</summary>
    public UserId? HandedBy { get; init; }

    /// <summary>Those for whom that person acts: they count as one.</summary>
    public IReadOnlyList<UserId> HandedFor { get; init; } = [];

    /// <summary>The entry of a campaign whose link was answered.</summary>
    public Guid? CampaignEntryId { get; init; }
}
