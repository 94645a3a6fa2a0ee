using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>An innovation, as shown in lists.</summary>
public sealed record InnovationCard : VersionedItem
{
    /// <summary>Permanent opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Registry number, <c>JIPP-{year}-{sequence}</c>; absent before the first publication.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>Acronym or popular name.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the innovation does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>The owner; absent when no source states one.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Region in which the innovation runs; absent for national ones.</summary>
    public RegionRef? Region { get; init; }

    /// <summary>Year in which the innovation started, or year of the edition that made it known.</summary>
    public int? Year { get; init; }

    /// <summary>Main sector (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Numbers of the Sustainable Development Goals served, 1 to 17.</summary>
    public required IReadOnlyList<int> Sdgs { get; init; }

    /// <summary>Keywords.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Sources in which the innovation was found.</summary>
    public required IReadOnlyList<InnovationSource> Sources { get; init; }

    /// <summary>Awards won.</summary>
    public required IReadOnlyList<AwardRef> Awards { get; init; }

    /// <summary>Publication status; absent in the public directory, where all are published.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Phase of the innovation; absent when not stated.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether the innovation still runs, as far as anybody has confirmed.</summary>
    public required Existence Existence { get; init; }

    /// <summary>How far the answer can still be relied on.</summary>
    // Not required: cards stored earlier have none
    public Freshness Freshness { get; init; }

    /// <summary>The day of the last confirmation; absent when nobody has confirmed it.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>How the last confirmation was found out; absent when nobody has confirmed it.</summary>
    public ConfirmationMethod? ConfirmationMethod { get; init; }

    /// <summary>The institution that stated it; absent for staff of a ministry and for citizens.</summary>
    public InstitutionRef? ConfirmedBy { get; init; }

    /// <summary>Why the innovation rests or has ended; absent while it runs.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>True while another party says otherwise than the confirmation; absent at other times.</summary>
    public bool? InDispute { get; init; }

    /// <summary>Completeness of the record, 0 to 100.</summary>
    public required int CompletenessScore { get; init; }

    /// <summary>When the record was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>
    /// Highest rung of the institutionalisation ladder that is met together with all lower ones; only in lists and
    /// exports of the public directory. It changes without a change of the record.
    /// </summary>
    // Not stored with the card: it follows the clock
    public LadderLevel? LadderLevel { get; init; }
}

/// <summary>A reference to a region.</summary>
/// <param name="Code">Kemendagri code of the region.</param>
/// <param name="Name">Official name of the region.</param>
/// <param name="Kind">Province, regency or city.</param>
/// <param name="ProvinceName">Name of the province of a regency or city; absent for a province.</param>
public sealed record RegionRef(string Code, string Name, RegionKind Kind, string? ProvinceName = null);

/// <summary>An award in an edition of a competition.</summary>
/// <param name="Competition">Name of the competition.</param>
/// <param name="EditionYear">Year of the edition; absent when unknown.</param>
/// <param name="Tier">Tier reached, such as Top 99; absent when unknown.</param>
public sealed record AwardRef(string Competition, int? EditionYear = null, string? Tier = null);
