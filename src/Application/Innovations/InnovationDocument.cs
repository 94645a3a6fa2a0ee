using JippApi.Application.Places;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>An innovation with all its data.</summary>
public sealed record InnovationDocument
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

    /// <summary>Why the innovation runs outside the region of its owner; absent when it does not.</summary>
    public string? RegionReason { get; init; }

    /// <summary>Year in which the innovation started.</summary>
    public int? Year { get; init; }

    /// <summary>Main sector (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Numbers of the Sustainable Development Goals served, 1 to 17.</summary>
    public required IReadOnlyList<int> Sdgs { get; init; }

    /// <summary>What kind of novelty the innovation brings.</summary>
    public InnovationKind? Kind { get; init; }

    /// <summary>Keywords.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The descriptive sections.</summary>
    public required Sections Sections { get; init; }

    /// <summary>Names of the innovators, as published.</summary>
    public required IReadOnlyList<string> Innovators { get; init; }

    /// <summary>Web addresses or citations by which a reader can verify the record.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Awards won.</summary>
    public required IReadOnlyList<Award> Awards { get; init; }

    /// <summary>Remarks of the sources, in their own words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>
    /// Components of the innovation, to which replication plans refer by id. Empty when the owner has named none.
    /// </summary>
    // Not required: documents published earlier have none
    public IReadOnlyList<InnovationComponent> Components { get; init; } = [];

    /// <summary>Provenance: the records of the sources in which the innovation was found.</summary>
    public required IReadOnlyList<SourceRecord> Sources { get; init; }

    /// <summary>Whether the owner agrees to replication; absent when not asked.</summary>
    public bool? WillingToBeReplicated { get; init; }

    /// <summary>Publication status.</summary>
    public required Publication Publication { get; init; }

    /// <summary>Phase of the innovation; absent when not stated.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether the innovation still runs, as far as anybody has confirmed.</summary>
    public required Existence Existence { get; init; }

    /// <summary>
    /// The last confirmation, also when it has expired; absent when nobody has confirmed the innovation.
    /// </summary>
    public ConfirmationDocument? Confirmation { get; init; }

    /// <summary>Why the record was returned or withdrawn; absent unless it was.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Completeness of the record and what is missing.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>Number of the latest published revision; 0 before the first publication.</summary>
    public required int Revision { get; init; }

    /// <summary>When the record was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the record was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required InnovationLinks Links { get; init; }
}

/// <summary>Addresses related to an innovation.</summary>
/// <param name="Self">The innovation.</param>
/// <param name="Revisions">Its published revisions.</param>
/// <param name="Similar">Similar innovations.</param>
/// <param name="Transitions">Its possible moves.</param>
public sealed record InnovationLinks(string Self, string Revisions, string Similar, string Transitions)
{
    /// <summary>Returns the addresses for an id.</summary>
    public static InnovationLinks Of(Guid id)
    {
        var self = $"/api/v1/innovations/{id}";
        return new(self, self + "/revisions", self + "/similar", self + "/transitions");
    }
}
