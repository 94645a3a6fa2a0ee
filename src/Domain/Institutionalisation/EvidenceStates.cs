namespace JippApi.Domain.Institutionalisation;

/// <summary>What shows that an innovation has become part of the routine.</summary>
public enum InstitutionalisationEvidenceKind
{
    /// <summary>
    /// A priority programme or activity of every year (<i>program/kegiatan prioritas rutin tahunan</i>).
    /// </summary>
    RoutineProgramme,

    /// <summary>It stands in performance contracts (<i>kontrak kinerja</i>).</summary>
    PerformanceContract,

    /// <summary>A regulation (<i>payung hukum</i>).</summary>
    Regulation,

    /// <summary>An adequate budget.</summary>
    Budget,

    /// <summary>Its office goes on fostering it (<i>pembinaan berkelanjutan oleh OPD</i>).</summary>
    ContinuedFostering,
}

/// <summary>What kind of regulation; from the lowest to the highest.</summary>
public enum LegalInstrument
{
    /// <summary><i>SK kepala unit</i>: a decree of the head of the unit.</summary>
    UnitDecree,

    /// <summary><i>SK kepala daerah</i>: a decree of the head of the region.</summary>
    RegionHeadDecree,

    /// <summary><i>Perkada</i>: a regulation of the head of the region.</summary>
    RegionHeadRegulation,

    /// <summary><i>Perda</i>: a regulation of the region, passed by its council.</summary>
    RegionalRegulation,
}

/// <summary>Where a piece of evidence stands.</summary>
public enum EvidenceStatus
{
    /// <summary>The owner says so.</summary>
    Claimed,

    /// <summary>Somebody else has seen it.</summary>
    Verified,

    /// <summary>Somebody else says that it does not show this.</summary>
    Rejected,
}

/// <summary>
/// How far an innovation has become part of the routine: derived from verified evidence, never typed in.
/// </summary>
public enum InstitutionalisationLevel
{
    /// <summary><i>Belum</i>.</summary>
    None,

    /// <summary><i>Sebagian</i>.</summary>
    Partial,

    /// <summary><i>Penuh</i>.</summary>
    Full,
}

/// <summary>From how many kinds of verified evidence on each level is reached.</summary>
public static class InstitutionalisationLevels
{
    /// <summary>Kinds of evidence for <see cref="InstitutionalisationLevel.Partial"/>.</summary>
    public const int Partial = 1;

    /// <summary>
    /// Kinds of evidence for <see cref="InstitutionalisationLevel.Full"/>: four of the five, for the ministry names a
    /// regulation, a routine programme with budget and a performance contract, and lets fostering stand in for one that
    /// a kind of institution cannot have.
    /// </summary>
    public const int Full = 4;

    /// <summary>The level of so many kinds of verified evidence.</summary>
    public static InstitutionalisationLevel Of(int kinds) =>
        kinds switch
        {
            >= Full => InstitutionalisationLevel.Full,
            >= Partial => InstitutionalisationLevel.Partial,
            _ => InstitutionalisationLevel.None,
        };
}
