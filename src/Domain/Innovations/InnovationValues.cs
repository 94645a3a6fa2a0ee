namespace JippApi.Domain.Innovations;

/// <summary>The long texts of a record, after the sections of a KIPP proposal.</summary>
/// <param name="Problem"><i>Latar belakang</i>: what was wrong, for whom, with figures.</param>
/// <param name="Objective"><i>Tujuan</i>.</param>
/// <param name="Novelty"><i>Kebaruan</i>: what differs from before and from elsewhere.</param>
/// <param name="HowItWorks"><i>Cara kerja</i>: the steps, who does what.</param>
/// <param name="Results"><i>Hasil dan dampak</i>, with figures before and after.</param>
/// <param name="AdoptionPrerequisites"><i>Prasyarat replikasi</i>: what an adopter must have.</param>
/// <param name="Resources"><i>Sumber daya</i>: people, money, tools.</param>
/// <param name="Sustainability"><i>Keberlanjutan</i>: legal basis, budget, successors.</param>
public sealed record Sections(
    string? Problem = null,
    string? Objective = null,
    string? Novelty = null,
    string? HowItWorks = null,
    string? Results = null,
    string? AdoptionPrerequisites = null,
    string? Resources = null,
    string? Sustainability = null
)
{
    /// <summary>Longest text of one section, in characters.</summary>
    public const int MaxLength = 20_000;
}

/// <summary>A prize in one edition of a competition (<i>penghargaan</i>).</summary>
/// <param name="Competition">Name of the competition, e.g. KIPP, UNPSA.</param>
/// <param name="EditionYear">Year of the edition; names and numbers of tiers differ by edition.</param>
/// <param name="Tier">Level reached in that edition, e.g. TOP_45, FINALIST; null when the source names none.</param>
/// <param name="Text">The words of the source.</param>
public sealed record Award(string Competition, int? EditionYear = null, string? Tier = null, string Text = "")
{
    /// <summary>Longest competition or tier name.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest quotation.</summary>
    public const int TextMaxLength = 300;
}

/// <summary>Where the record was found: one row of one list.</summary>
/// <param name="Source">The list.</param>
/// <param name="SourceRecordId">Its key there; unique within the source. Null when the source gives none.</param>
/// <param name="Label">Name of the list or edition as the source writes it.</param>
/// <param name="RecordedAt">When it was taken over.</param>
public sealed record SourceRecord(InnovationSource Source, string? SourceRecordId, string? Label, DateTimeOffset RecordedAt)
{
    /// <summary>Longest key.</summary>
    public const int SourceRecordIdMaxLength = 100;

    /// <summary>Its key there; unique within the source. Null when the source gives none.</summary>
    public string? SourceRecordId { get; init; } = KeyOf(SourceRecordId);

    /// <summary>
    /// The key without blanks around it: spreadsheets add them, and not every database engine tells such keys apart.
    /// </summary>
    public static string? KeyOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Longest label.</summary>
    public const int LabelMaxLength = 100;
}
