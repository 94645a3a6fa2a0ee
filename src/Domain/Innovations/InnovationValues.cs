namespace JippApi.Domain.Innovations;

/// <summary>The long texts of a record, following the sections of a KIPP proposal.</summary>
/// <param name="Problem"><i>Latar belakang</i>: what was wrong, for whom, with figures.</param>
/// <param name="Objective">Goal of the innovation (<i>tujuan</i>).</param>
/// <param name="Novelty"><i>Kebaruan</i>: what differs from before and from elsewhere.</param>
/// <param name="HowItWorks"><i>Cara kerja</i>: the steps, and who does what.</param>
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
    public const int MaxLength = 20_000;
}

/// <summary>An award in one edition of a competition (<i>penghargaan</i>).</summary>
/// <param name="Competition">The name of the competition, such as KIPP or UNPSA.</param>
/// <param name="EditionYear">The year of the edition; names and numbers of tiers differ between editions.</param>
/// <param name="Tier">The level reached in that edition, such as TOP_45 or FINALIST; null when the source names
/// none.</param>
/// <param name="Text">The wording of the source.</param>
/// <param name="EditionId">The edition held here whose decree granted it; null when a list states it. Nobody writes
/// it.</param>
public sealed record Award(string Competition, int? EditionYear = null, string? Tier = null, string Text = "", Guid? EditionId = null)
{
    public const int NameMaxLength = 100;

    public const int TextMaxLength = 300;
}

/// <summary>Where the record was found: one row of one list.</summary>
/// <param name="Source">The list.</param>
/// <param name="SourceRecordId">The key in that list, unique within it; null when the list gives none.</param>
/// <param name="Label">The name of the list or edition, as the source writes it.</param>
/// <param name="RecordedAt">When the row was taken over.</param>
public sealed record SourceRecord(InnovationSource Source, string? SourceRecordId, string? Label, DateTimeOffset RecordedAt)
{
    public const int SourceRecordIdMaxLength = 100;

    /// <summary>The key in that list, unique within it; null when the list gives none.</summary>
    public string? SourceRecordId { get; init; } = KeyOf(SourceRecordId);

    /// <summary>Whether both are the same row of a list, however it is labelled.</summary>
    public bool IsSameRow(SourceRecord other) =>
        SourceRecordId is null ? this == other : (Source, SourceRecordId) == (other.Source, other.SourceRecordId);

    /// <summary>Trims the key: spreadsheets add spaces, and not every database engine tells such keys apart.</summary>
    public static string? KeyOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public const int LabelMaxLength = 100;
}
