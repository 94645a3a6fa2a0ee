using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Regions;

namespace JippApi.Infrastructure.SampleData;

internal static class RegionFile
{
    public static IReadOnlyList<SampleRegion> Read() =>
        [
            .. OfficialRegions.All.Select(region => new SampleRegion(
                region.Code,
                region.Name,
                Code.Of(region.Kind),
                region.Kind == RegionKind.Province ? null : RegionCode.ProvinceOf(region.Code)
            )),
        ];
}
