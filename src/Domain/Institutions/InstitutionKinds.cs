using JippApi.Domain.Regions;

namespace JippApi.Domain.Institutions;

/// <summary>How the kind and the region of an institution fit together.</summary>
public static class InstitutionKinds
{
    /// <summary>Whether an institution of this kind governs a region, of which there is only one.</summary>
    public static bool IsGovernment(this InstitutionKind kind) =>
        kind is InstitutionKind.Province or InstitutionKind.Regency or InstitutionKind.City;

    /// <summary>Whether an institution of this kind serves the nation, and therefore no region.</summary>
    public static bool IsNational(this InstitutionKind kind) => kind is InstitutionKind.Ministry;

    /// <summary>
    /// Whether an institution of this kind serves a region by its nature: a government, a part of it, or its
    /// enterprise.
    /// </summary>
    public static bool IsRegional(this InstitutionKind kind) =>
        kind.IsGovernment() || kind is InstitutionKind.RegionalApparatus or InstitutionKind.RegionalEnterprise;

    /// <summary>
    /// Whether an institution of this kind can serve the region. A government governs a region of its own kind;
    /// agencies with their regional offices, units, universities, enterprises and communities may be national or serve
    /// any region.
    /// </summary>
    public static bool Fits(this InstitutionKind kind, string? regionCode)
    {
        if (regionCode is null)
            return !kind.IsRegional();
        return kind switch
        {
            InstitutionKind.Province => RegionCode.KindOf(regionCode) == RegionKind.Province,
            InstitutionKind.Regency => RegionCode.KindOf(regionCode) == RegionKind.Regency,
            InstitutionKind.City => RegionCode.KindOf(regionCode) == RegionKind.City,
            _ => !kind.IsNational(),
        };
    }
}
