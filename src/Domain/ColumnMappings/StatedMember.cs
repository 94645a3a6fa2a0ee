namespace JippApi.Domain.ColumnMappings;

/// <summary>Member that a column of a source list states.</summary>
public enum StatedMember
{
    /// <summary>Nothing that the directory has; kept beside the record.</summary>
    None,

    /// <summary>The key of the record in the list.</summary>
    SourceRecordId,

    Title,

    ShortName,

    Summary,

    /// <summary>The owning institution (<i>instansi</i>, <i>pemda</i>).</summary>
    Institution,

    /// <summary>The unit within the institution (<i>UPP</i>, <i>OPD</i>).</summary>
    Unit,

    InstitutionKind,

    Region,

    Year,

    Sector,

    Sdgs,

    Kind,

    /// <summary>The stage (<i>tahapan</i>), as the source names it.</summary>
    Stage,

    Tags,

    Innovators,

    References,

    Awards,

    Notes,

    Label,

    Problem,

    Objective,

    Novelty,

    HowItWorks,

    Results,

    AdoptionPrerequisites,

    Resources,

    Sustainability,
}

/// <summary>A column and what it states.</summary>
/// <param name="Column">The title of the column, as the file writes it.</param>
/// <param name="Member">Member that the column states.</param>
public sealed record ColumnUse(string Column, StatedMember Member);
