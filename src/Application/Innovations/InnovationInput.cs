using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>What is said about an innovation: the body of a new one, and what a merge patch is applied to.</summary>
public sealed record InnovationInput
{
    /// <summary>Full title.</summary>
    public string? Title { get; init; }

    /// <summary>Acronym or name by which people know it.</summary>
    public string? ShortName { get; init; }

    /// <summary>What it does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>Id of the institution that owns it.</summary>
    public Guid? OwnerInstitutionId { get; init; }

    /// <summary>Kemendagri code of the region where it runs.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year it was put to work.</summary>
    public int? Year { get; init; }

    /// <summary>Main affair (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Sustainable development goals it serves, 1 to 17.</summary>
    public IReadOnlyList<int>? Sdgs { get; init; }

    /// <summary>What is new about it.</summary>
    public InnovationKind? Kind { get; init; }

    /// <summary>Key words.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The long texts.</summary>
    public Sections? Sections { get; init; }

    /// <summary>Names of the innovators, as published.</summary>
    public IReadOnlyList<string>? Innovators { get; init; }

    /// <summary>Where a reader can check: addresses or citations.</summary>
    public IReadOnlyList<string>? References { get; init; }

    /// <summary>Prizes it won.</summary>
    public IReadOnlyList<Award>? Awards { get; init; }

    /// <summary>What sources remark beside prizes.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>The parts of which it is made, each with a name of its own.</summary>
    public IReadOnlyList<ComponentInput>? Components { get; init; }

    /// <summary>Rows of the lists it was found in.</summary>
    public IReadOnlyList<SourceInput>? Sources { get; init; }

    /// <summary>Whether the owner agrees to its being replicated.</summary>
    public bool? WillingToBeReplicated { get; init; }

    /// <summary>What has been said so far, as the starting point of a merge patch.</summary>
    public static InnovationInput Of(Innovation innovation) => innovation.Content.ToInput();

    /// <summary>
    /// The same for the domain; rows of a source that were known before keep the time when they were taken over.
    /// </summary>
    public InnovationContent ToContent(IReadOnlyList<SourceRecord> known, DateTimeOffset at) =>
        this.ToContent() with
        {
            Title = Title!.Trim(),
            ShortName = ShortName?.Trim(),
            SourceRecords = [.. (Sources ?? []).Select(source => source.ToRecord(known, at))],
        };
}

/// <summary>One row of one list.</summary>
/// <param name="Source">The list.</param>
/// <param name="SourceRecordId">Its key there; unique within the source.</param>
/// <param name="Label">Name of the list or edition as the source writes it.</param>
public sealed record SourceInput(InnovationSource Source, string? SourceRecordId = null, string? Label = null)
{
    /// <summary>Its key there; unique within the source.</summary>
    public string? SourceRecordId { get; init; } = SourceRecord.KeyOf(SourceRecordId);

    internal SourceRecord ToRecord(IReadOnlyList<SourceRecord> known, DateTimeOffset at) =>
        known.FirstOrDefault(record => (record.Source, record.SourceRecordId, record.Label) == (Source, SourceRecordId, Label))
        ?? new(Source, SourceRecordId, Label, at);
}
