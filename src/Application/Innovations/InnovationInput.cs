using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Content of an innovation, for creating it and as the base of a merge patch.</summary>
public sealed record InnovationInput
{
    /// <summary>Full title.</summary>
    public string? Title { get; init; }

    /// <summary>Acronym or popular name.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the innovation does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>Id of the institution that owns the innovation.</summary>
    public Guid? OwnerInstitutionId { get; init; }

    /// <summary>Kemendagri code of the region in which the innovation runs; that of the owner when left out.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Why the innovation runs outside the region of its owner; published with it.</summary>
    public string? RegionReason { get; init; }

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

    /// <summary>Remarks of the sources.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>Components of the innovation, each with a distinct name.</summary>
    public IReadOnlyList<ComponentInput>? Components { get; init; }

    /// <summary>Records of the sources in which the innovation was found.</summary>
    public IReadOnlyList<SourceInput>? Sources { get; init; }

    /// <summary>Whether the owner agrees to replication.</summary>
    public bool? WillingToBeReplicated { get; init; }

    /// <summary>Returns the current content, the base of a merge patch.</summary>
    public static InnovationInput Of(Innovation innovation) => innovation.Content.ToInput();

    /// <summary>Returns a content as clients write it.</summary>
    internal static InnovationInput Of(InnovationContent content) => content.ToInput();

    /// <summary>
    /// Returns the content for the domain; source records already known keep the time of their import.
    /// </summary>
    public InnovationContent ToContent(IReadOnlyList<SourceRecord> known, DateTimeOffset at) =>
        this.ToContent() with
        {
            Title = Title!.Trim(),
            ShortName = ShortName?.Trim(),
            SourceRecords = [.. (Sources ?? []).Select(source => source.ToRecord(known, at))],
        };
}

/// <summary>A record of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="SourceRecordId">Key of the record, unique within the source.</param>
/// <param name="Label">Name of the list or edition, as written in the source.</param>
public sealed record SourceInput(InnovationSource Source, string? SourceRecordId = null, string? Label = null)
{
    /// <summary>Key of the record, unique within the source.</summary>
    public string? SourceRecordId { get; init; } = SourceRecord.KeyOf(SourceRecordId);

    internal SourceRecord ToRecord(IReadOnlyList<SourceRecord> known, DateTimeOffset at) =>
        known.FirstOrDefault(record => (record.Source, record.SourceRecordId, record.Label) == (Source, SourceRecordId, Label))
        ?? new(Source, SourceRecordId, Label, at);
}
