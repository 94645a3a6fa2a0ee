using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>An innovation as an item of a list.</summary>
public sealed record InnovationCard
{
    /// <summary>Opaque identifier, valid for ever.</summary>
    public required Guid Id { get; init; }

    /// <summary><c>JIPP-{year}-{sequence}</c>; absent before the first publication.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>Acronym or name by which people know it.</summary>
    public string? ShortName { get; init; }

    /// <summary>What it does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>The institution that owns it; absent when no source states one.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Region where it runs; absent for national ones.</summary>
    public RegionRef? Region { get; init; }

    /// <summary>Year it was put to work, or of the edition where it became known.</summary>
    public int? Year { get; init; }

    /// <summary>Main affair (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Sustainable development goals it serves, 1 to 17.</summary>
    public required IReadOnlyList<int> Sdgs { get; init; }

    /// <summary>Key words.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Lists it was found in.</summary>
    public required IReadOnlyList<InnovationSource> Sources { get; init; }

    /// <summary>Prizes it won.</summary>
    public required IReadOnlyList<AwardRef> Awards { get; init; }

    /// <summary>Where it stands in its life; absent when nobody has said.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether it still runs, as far as anybody has confirmed it.</summary>
    public required Existence Existence { get; init; }

    /// <summary>How much of the record is filled in, 0 to 100.</summary>
    public required int CompletenessScore { get; init; }

    /// <summary>When the record was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>An institution, as other things name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Official name.</param>
/// <param name="Kind">What it is.</param>
public sealed record InstitutionRef(Guid Id, string Name, InstitutionKind Kind);

/// <summary>A region, as other things name it.</summary>
/// <param name="Code">Kemendagri code.</param>
/// <param name="Name">Official name.</param>
/// <param name="Kind">Province, regency or city.</param>
/// <param name="ProvinceName">Name of the province that a regency or city lies in.</param>
public sealed record RegionRef(string Code, string Name, RegionKind Kind, string? ProvinceName = null);

/// <summary>A prize in one edition of a competition.</summary>
/// <param name="Competition">Name of the competition.</param>
/// <param name="EditionYear">Year of the edition.</param>
/// <param name="Tier">Level reached.</param>
public sealed record AwardRef(string Competition, int? EditionYear = null, string? Tier = null);
