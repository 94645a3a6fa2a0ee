using JippApi.Domain.Innovations;

namespace JippApi.Application.Statements;

/// <summary>Statement of a source list about an innovation, in the terms of the directory.</summary>
/// <remarks>A member that the list does not state is null; it never removes what others state.</remarks>
public sealed record SourceStatement
{
    /// <summary>Full title.</summary>
    public string? Title { get; init; }

    /// <summary>Acronym or popular name.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the innovation does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>Id of the institution that owns the innovation.</summary>
    public Guid? OwnerInstitutionId { get; init; }

    /// <summary>
    /// The owning institution as the list writes it, for comparisons where it is not known by its id.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>Kemendagri code of the region in which the innovation runs.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year in which the innovation started.</summary>
    public int? Year { get; init; }

    /// <summary>Main sector (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Numbers of the Sustainable Development Goals served, 1 to 17.</summary>
    public IReadOnlyList<int>? Sdgs { get; init; }

    /// <summary>What kind of novelty the innovation brings.</summary>
    public InnovationKind? Kind { get; init; }

    /// <summary>Keywords.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The descriptive sections.</summary>
    public Sections? Sections { get; init; }

    /// <summary>Names of the innovators, as published.</summary>
    public IReadOnlyList<string>? Innovators { get; init; }

    /// <summary>Web addresses or citations by which a reader can verify the record.</summary>
    public IReadOnlyList<string>? References { get; init; }

    /// <summary>Awards won.</summary>
    public IReadOnlyList<Award>? Awards { get; init; }

    /// <summary>Remarks of the source.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>Name of the list or edition, as written in the source.</summary>
    public string? Label { get; init; }
}
