using System.ComponentModel.DataAnnotations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>All that an owner may say and change about an innovation; what is null or empty is not stated.</summary>
/// <remarks>
/// Each member is stored in a column of its own name, as long as its <see cref="MaxLengthAttribute"/> says. The build and
/// a test tell what else needs a new member.
/// </remarks>
public sealed record InnovationContent
{
    public const int TitleMaxLength = 500;

    public const int ShortNameMaxLength = 150;

    public const int SummaryMaxLength = 4_000;

    public const int TagMaxLength = 50;

    public const int NameMaxLength = 200;

    public const int ReferenceMaxLength = 500;

    public const int NoteMaxLength = 500;

    public const int MaxListLength = 50;

    /// <summary>Full title (<i>judul</i>).</summary>
    [MaxLength(TitleMaxLength)]
    public required string Title { get; init; }

    /// <summary>Acronym or name by which people know it.</summary>
    [MaxLength(ShortNameMaxLength)]
    public string? ShortName { get; init; }

    /// <summary>What it does, in a few sentences (<i>ringkasan</i>).</summary>
    [MaxLength(SummaryMaxLength)]
    public string? Summary { get; init; }

    /// <summary>The institution that owns it.</summary>
    public InstitutionId? OwnerId { get; init; }

    /// <summary>Region where it runs.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year it was put to work, or of the edition where it became known.</summary>
    public int? Year { get; init; }

    /// <summary>Main affair (<i>urusan utama</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Numbers of the sustainable development goals it serves, 1 to 17.</summary>
    public IReadOnlyList<int> Sdgs { get; init; } = [];

    /// <summary>What is new about it.</summary>
    public InnovationKind? Kind { get; init; }

    /// <summary>Free key words, lower case.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The long texts.</summary>
    public Sections Sections { get; init; } = new();

    /// <summary>Names of the innovators, as published.</summary>
    public IReadOnlyList<string> Innovators { get; init; } = [];

    /// <summary>Where a reader can check: addresses or citations.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Prizes it won.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    /// <summary>
    /// What sources remark beside prizes, in their words: chosen for replication, reported to an index …
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The parts of which it is made (<i>komponen</i>), in the owner's order.</summary>
    public IReadOnlyList<InnovationComponent> Components { get; init; } = [];

    /// <summary>Rows of the lists it was found in.</summary>
    public IReadOnlyList<SourceRecord> SourceRecords { get; init; } = [];

    /// <summary>
    /// Whether the owner agrees to its being replicated (<i>kesediaan direplikasi</i>); null when nobody asked.
    /// </summary>
    public bool? WillingToBeReplicated { get; init; }
}
