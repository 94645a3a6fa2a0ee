using JippApi.Application.Places;
using JippApi.Domain.Regions;

namespace JippApi.Application.Regions;

/// <summary>A region with its official code, and what it was called or is called for short.</summary>
/// <param name="Code">Kemendagri code of the region.</param>
/// <param name="Name">Official name of the region.</param>
/// <param name="Kind">Province, regency or city.</param>
/// <param name="ParentCode">Code of the province of a regency or city; absent for a province.</param>
/// <param name="ShortNames">Short names that people write, such as <c>Jabar</c>.</param>
/// <param name="FormerNames">Names the region had earlier.</param>
/// <param name="FormerCodes">Codes the region had earlier.</param>
public sealed record RegionDetails(
    string Code,
    string Name,
    RegionKind Kind,
    string? ParentCode,
    IReadOnlyList<string> ShortNames,
    IReadOnlyList<FormerName> FormerNames,
    IReadOnlyList<FormerCode> FormerCodes
)
{
    /// <summary>
    /// The time zone of the region (Keppres 41/1987), by which its due dates and quiet hours are counted.
    /// </summary>
    public RegionZone Zone => RegionZone.Of(RegionZones.Of(Code));

    internal static RegionDetails Of(Region region) =>
        new(
            region.Code,
            region.Name,
            region.Kind,
            region.ParentCode,
            [.. OfficialRegions.ShortNamesOf(region.Code).Select(name => name.TrimStart(OfficialRegions.Ambiguous))],
            OfficialRegions.FormerNamesOf(region.Code),
            OfficialRegions.FormerCodesOf(region.Code)
        );
}
