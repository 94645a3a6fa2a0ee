using System.ComponentModel.DataAnnotations;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>The editable content of an innovation; null or empty means not stated.</summary>
/// <remarks>
/// Each member is stored in a column of the same name, with the length that its <see cref="MaxLengthAttribute"/>
/// states. When a member is added, the build and a test report everything else that must change.
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

    public const int RegionReasonMaxLength = 500;

    public const int MaxListLength = 50;

    /// <summary>The Sustainable Development Goals are numbered from 1.</summary>
    public const int LastSdg = 17;

    /// <summary>The first year an innovation or an award can be of.</summary>
    public const int FirstYear = 1945;

    /// <summary>The full title (<i>judul</i>).</summary>
    [MaxLength(TitleMaxLength)]
    public required string Title { get; init; }

    /// <summary>The acronym or name people know it by.</summary>
    [MaxLength(ShortNameMaxLength)]
    public string? ShortName { get; init; }

    /// <summary>What it does, in a few sentences (<i>ringkasan</i>).</summary>
    [MaxLength(SummaryMaxLength)]
    public string? Summary { get; init; }

    /// <summary>The institution that owns it.</summary>
    public InstitutionId? OwnerId { get; init; }

    /// <summary>The region where it runs.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Why it runs outside the region of its owner.</summary>
    [MaxLength(RegionReasonMaxLength)]
    public string? RegionReason { get; init; }

    /// <summary>The year it went live.</summary>
    public int? Year { get; init; }

    /// <summary>The main sector (<i>urusan utama</i>).</summary>
    public Sector? Sector { get; init; }

    /// <summary>The numbers of the Sustainable Development Goals it serves, 1 to 17.</summary>
    public IReadOnlyList<int> Sdgs { get; init; } = [];

    /// <summary>What is new about it.</summary>
    public InnovationKind? Kind { get; init; }

    /// <summary>Free keywords in lower case.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The long texts.</summary>
    public Sections Sections { get; init; } = new();

    /// <summary>The names of the innovators, as published.</summary>
    public IReadOnlyList<string> Innovators { get; init; } = [];

    /// <summary>Sources a reader can check, as links or citations.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The awards it won.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    /// <summary>
    /// Remarks of sources other than awards, in their words: chosen for replication, reported to an index …
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The components it consists of (<i>komponen</i>), in the owner's order.</summary>
    public IReadOnlyList<InnovationComponent> Components { get; init; } = [];

    /// <summary>The rows of the source lists it was found in.</summary>
    public IReadOnlyList<SourceRecord> SourceRecords { get; init; } = [];

    /// <summary>
    /// Whether the owner agrees to replication (<i>kesediaan direplikasi</i>); null when nobody has asked.
    /// </summary>
    public bool? WillingToBeReplicated { get; init; }

    /// <summary>
    /// Returns the last year an innovation or an award can be of: the next one, for what is announced.
    /// </summary>
    public static int LastYearAt(DateTimeOffset now) => Wib.DayOf(now).Year + 1;
}
