using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>An innovation with all that is known about it.</summary>
public sealed record InnovationDocument
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

    /// <summary>What is new about it.</summary>
    public InnovationKind? Kind { get; init; }

    /// <summary>Key words.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The long texts.</summary>
    public required Sections Sections { get; init; }

    /// <summary>Names of the innovators, as published.</summary>
    public required IReadOnlyList<string> Innovators { get; init; }

    /// <summary>Where a reader can check: addresses or citations.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Prizes it won.</summary>
    public required IReadOnlyList<Award> Awards { get; init; }

    /// <summary>What sources remark beside prizes, in their words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>
    /// The parts of which it is made; replication plans refer to them by id. Empty when the owner has named none.
    /// </summary>
    public IReadOnlyList<InnovationComponent> Components { get; init; } = []; // not required: documents that were published before know none

    /// <summary>Provenance: the rows of the lists it was found in.</summary>
    public required IReadOnlyList<SourceRecord> Sources { get; init; }

    /// <summary>Whether the owner agrees to its being replicated; absent when nobody asked.</summary>
    public bool? WillingToBeReplicated { get; init; }

    /// <summary>Whether the public may read it.</summary>
    public required Publication Publication { get; init; }

    /// <summary>Where it stands in its life; absent when nobody has said.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether it still runs, as far as anybody has confirmed it.</summary>
    public required Existence Existence { get; init; }

    /// <summary>Why it was returned or withdrawn.</summary>
    public string? StateReason { get; init; }

    /// <summary>How much of the record is filled in, and what is missing.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>Number of the newest published revision; 0 before the first publication.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was first written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Addresses of what belongs to it.</summary>
    public required InnovationLinks Links { get; init; }
}

/// <summary>Addresses of what belongs to an innovation.</summary>
/// <param name="Self">The innovation.</param>
/// <param name="Revisions">Its published revisions.</param>
/// <param name="Similar">Innovations like it.</param>
/// <param name="Transitions">Moves that are open to it.</param>
public sealed record InnovationLinks(string Self, string Revisions, string Similar, string Transitions)
{
    /// <summary>The addresses that belong to an id.</summary>
    public static InnovationLinks Of(Guid id)
    {
        var self = $"/api/v1/innovations/{id}";
        return new(self, self + "/revisions", self + "/similar", self + "/transitions");
    }
}
