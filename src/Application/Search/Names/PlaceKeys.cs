using JippApi.Domain.Regions;

namespace JippApi.Application.Search.Names;

/// <summary>The words by which documents of a region are found, however its name is written.</summary>
public static class PlaceKeys
{
    /// <summary>Returns the word of the region, and that of its province.</summary>
    public static IEnumerable<string> Of(string? regionCode) =>
        regionCode is null ? [] : [PlaceGroups.KeyOf(regionCode), PlaceGroups.KeyOf(RegionCode.ProvinceOf(regionCode))];
}
