using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>Two records that seem to describe the same innovation.</summary>
public sealed record DuplicateItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>One of the records.</summary>
    public required ComparedInnovation First { get; init; }

    /// <summary>The other record.</summary>
    public required ComparedInnovation Second { get; init; }

    /// <summary>Probability that both are the same, or that one replicates the other, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Conclusion from the score.</summary>
    public required DuplicateBand Band { get; init; }

    /// <summary>Whether one seems to replicate the other, rather than both being the same.</summary>
    public required bool IsReplica { get; init; }

    /// <summary>Similarities and differences, the weightiest first.</summary>
    public required IReadOnlyList<DuplicateReason> Reasons { get; init; }

    /// <summary>Decision on the pair.</summary>
    public required DuplicateStatus Status { get; init; }

    /// <summary>When the pair was found.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>The day on which a deferred pair is open again; absent for others.</summary>
    public DateOnly? DeferredUntil { get; init; }

    /// <summary>When it was decided; absent while it is open.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Account id of the person who decided; absent while it is open.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Why it was decided; absent when no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Id of the open proposal to merge the two, which other reviewers decide on; absent when there is none.
    /// </summary>
    public Guid? MergeProposalId { get; init; }
}

/// <summary>A record of a pair.</summary>
public sealed record ComparedInnovation
{
    /// <summary>Id of the innovation.</summary>
    public required Guid Id { get; init; }

    /// <summary>Registry number; absent before the first publication.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>Acronym or popular name.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the innovation does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>The owner; absent when no source states one.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Kemendagri code of the region; absent for national innovations.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year in which the innovation started.</summary>
    public int? Year { get; init; }

    /// <summary>Main sector (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Names of the innovators, as published.</summary>
    public required IReadOnlyList<string> Innovators { get; init; }

    /// <summary>Sources in which the innovation was found.</summary>
    public required IReadOnlyList<InnovationSource> Sources { get; init; }

    /// <summary>Publication status.</summary>
    public required Publication Publication { get; init; }
}

/// <summary>A pair with the version from which its entity tag is derived.</summary>
public sealed record DuplicateView(DuplicateItem Item, int Version) : IView
{
    object IView.Document => Item;
}

/// <summary>An innovation that seems to be the one described.</summary>
/// <param name="Score">Probability that both are the same, or that one replicates the other, 0 to 1.</param>
/// <param name="Band">Conclusion from the score.</param>
/// <param name="IsReplica">Whether one seems to replicate the other, rather than both being the same.</param>
/// <param name="Reasons">Similarities and differences, the weightiest first.</param>
/// <param name="Innovation">The innovation, as shown in lists.</param>
public sealed record DuplicateFinding(
    double Score,
    DuplicateBand Band,
    bool IsReplica,
    IReadOnlyList<DuplicateReason> Reasons,
    InnovationCard Innovation
);

/// <summary>The published innovations that seem to be the one described.</summary>
/// <param name="Matches">The innovations, the most probable first; empty when none is.</param>
public sealed record DuplicateFindings(IReadOnlyList<DuplicateFinding> Matches);
