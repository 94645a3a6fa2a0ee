using JippApi.Domain.Innovations;

namespace JippApi.Domain.Institutionalisation;

/// <summary>The kinds of evidence that an innovation has become part of the institution's routine.</summary>
public enum InstitutionalisationEvidenceKind
{
    /// <summary>
    /// A priority programme or activity repeated every year (<i>program/kegiatan prioritas rutin tahunan</i>).
    /// </summary>
    RoutineProgramme,

    /// <summary>Inclusion in performance contracts (<i>kontrak kinerja</i>).</summary>
    PerformanceContract,

    /// <summary>A regulation (<i>payung hukum</i>).</summary>
    Regulation,

    /// <summary>An adequate budget.</summary>
    Budget,

    /// <summary>Continued fostering by the responsible office (<i>pembinaan berkelanjutan oleh OPD</i>).</summary>
    ContinuedFostering,
}

/// <summary>The kinds of regulation, from the lowest to the highest.</summary>
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

/// <summary>The status of a piece of evidence.</summary>
public enum EvidenceStatus
{
    /// <summary>Claimed by the owner.</summary>
    Claimed,

    /// <summary>Confirmed by someone else.</summary>
    Verified,

    /// <summary>Rejected by someone else.</summary>
    Rejected,
}

/// <summary>The number of kinds of verified evidence needed for each level.</summary>
public static class InstitutionalisationLevels
{
    /// <summary>The kinds needed for <see cref="InstitutionalisationLevel.Partial"/>.</summary>
    public const int Partial = 1;

    /// <summary>
    /// The kinds needed for <see cref="InstitutionalisationLevel.Full"/>: four of the five. The ministry names a
    /// regulation, a routine programme with a budget, and a performance contract; fostering may replace one that an
    /// institution cannot have.
    /// </summary>
    public const int Full = 4;

    /// <summary>Returns the level for a number of kinds.</summary>
    public static InstitutionalisationLevel Of(int kinds) =>
        kinds switch
        {
            >= Full => InstitutionalisationLevel.Full,
            >= Partial => InstitutionalisationLevel.Partial,
            _ => InstitutionalisationLevel.None,
        };
}
