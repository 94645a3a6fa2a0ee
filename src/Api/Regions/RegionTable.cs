using JippApi.Api.Conventions.Exports;
using JippApi.Application.Regions;

namespace JippApi.Api.Regions;

/// <summary>
/// The columns in which regions are exported. The name is first: gnumeric finds the separator of a file only if no line
/// begins with a quotation mark, as a guarded code does.
/// </summary>
internal static class RegionTable
{
    public static readonly Table<RegionDetails> Regions = new Table<RegionDetails>("regions", "Wilayah — Regions")
        .Text("name", r => r.Name)
        .RegionCode("code", r => r.Code)
        .Code("kind", "region-kinds", r => r.Kind)
        .RegionCode("parentCode", r => r.ParentCode)
        .Code("zone", "time-zones", r => r.Zone.Name)
        .Texts("shortNames", r => r.ShortNames)
        .Texts("formerNames", r => r.FormerNames.Select(former => former.Name))
        .Texts("formerCodes", r => r.FormerCodes.Select(former => former.Code));
}
