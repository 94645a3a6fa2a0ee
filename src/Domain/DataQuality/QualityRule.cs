namespace JippApi.Domain.DataQuality;

/// <summary>A rule of data quality (<i>aturan mutu data</i>): a sign that a published record may be wrong.</summary>
public enum QualityRule
{
    /// <summary>The record only tries out a form.</summary>
    TestRecord,

    /// <summary>No owner is stated.</summary>
    NoOwner,

    /// <summary>No region is stated, although the owner is not a national institution.</summary>
    NoRegion,

    /// <summary>The region lies outside that of the owner, and no reason is stated.</summary>
    OwnerElsewhere,

    /// <summary>The owner is said to replicate its own innovation.</summary>
    SelfReplication,

    /// <summary>Another published record is certainly the same, and nobody has decided on the pair.</summary>
    CertainDuplicate,

    /// <summary>The year has not begun.</summary>
    YearAhead,

    /// <summary>The year is before any that an innovation can be of.</summary>
    YearTooEarly,

    /// <summary>The innovation started after it had won an award.</summary>
    YearAfterAward,

    /// <summary>The year of an award has not begun.</summary>
    AwardYearAhead,

    /// <summary>The edition of an award is not stated.</summary>
    AwardWithoutEdition,

    /// <summary>The title or the summary is in capitals throughout.</summary>
    AllCapitals,

    /// <summary>The title is a name that says nothing to a stranger.</summary>
    NameAsTitle,

    /// <summary>The summary is too short to say what the innovation does.</summary>
    ThinSummary,

    /// <summary>The summary repeats the title.</summary>
    SummaryRepeatsTitle,

    /// <summary>Two sections have the same text.</summary>
    RepeatedSections,

    /// <summary>A text only fills its place.</summary>
    PlaceholderText,

    /// <summary>A text contains HTML or other markup.</summary>
    MarkupLeft,

    /// <summary>A text contains characters of another encoding.</summary>
    GarbledText,

    /// <summary>A reference has an address that nobody can open.</summary>
    DeadReference,

    /// <summary>A text contains what seems to be a national identity number (<i>NIK</i>).</summary>
    IdentityNumber,

    /// <summary>A text contains a mobile number.</summary>
    MobileNumber,
}

/// <summary>How much a finding matters.</summary>
public enum QualitySeverity
{
    /// <summary>The record is wrong.</summary>
    Error,

    /// <summary>The record is probably wrong.</summary>
    Warning,

    /// <summary>The record could be better.</summary>
    Note,
}

/// <summary>The outcome of a rule on a record.</summary>
public enum QualityOutcome
{
    /// <summary>The record has the sign.</summary>
    Found,

    /// <summary>The rule could not be applied to the record.</summary>
    Broken,
}
