using JippApi.Domain.Common;

namespace JippApi.Domain.Regions;

/// <summary>
/// The zone of each province, by Keputusan Presiden 41/1987 on the division of the territory into three time zones.
/// Provinces founded since lie in the zone of the territory they were split from.
/// </summary>
public static class RegionZones
{
    private static readonly Dictionary<string, Zone> OfProvince = new()
    {
        ["11"] = Zone.Western, // Aceh
        ["12"] = Zone.Western, // Sumatera Utara
        ["13"] = Zone.Western, // Sumatera Barat
        ["14"] = Zone.Western, // Riau
        ["15"] = Zone.Western, // Jambi
        ["16"] = Zone.Western, // Sumatera Selatan
        ["17"] = Zone.Western, // Bengkulu
        ["18"] = Zone.Western, // Lampung
        ["19"] = Zone.Western, // Kepulauan Bangka Belitung
        ["21"] = Zone.Western, // Kepulauan Riau
        ["31"] = Zone.Western, // DKI Jakarta
        ["32"] = Zone.Western, // Jawa Barat
        ["33"] = Zone.Western, // Jawa Tengah
        ["34"] = Zone.Western, // DI Yogyakarta
        ["35"] = Zone.Western, // Jawa Timur
        ["36"] = Zone.Western, // Banten
        ["51"] = Zone.Central, // Bali
        ["52"] = Zone.Central, // Nusa Tenggara Barat
        ["53"] = Zone.Central, // Nusa Tenggara Timur
        ["61"] = Zone.Western, // Kalimantan Barat
        ["62"] = Zone.Western, // Kalimantan Tengah
        ["63"] = Zone.Central, // Kalimantan Selatan
        ["64"] = Zone.Central, // Kalimantan Timur
        ["65"] = Zone.Central, // Kalimantan Utara
        ["71"] = Zone.Central, // Sulawesi Utara
        ["72"] = Zone.Central, // Sulawesi Tengah
        ["73"] = Zone.Central, // Sulawesi Selatan
        ["74"] = Zone.Central, // Sulawesi Tenggara
        ["75"] = Zone.Central, // Gorontalo
        ["76"] = Zone.Central, // Sulawesi Barat
        ["81"] = Zone.Eastern, // Maluku
        ["82"] = Zone.Eastern, // Maluku Utara
        ["91"] = Zone.Eastern, // Papua
        ["92"] = Zone.Eastern, // Papua Barat
        ["93"] = Zone.Eastern, // Papua Selatan
        ["94"] = Zone.Eastern, // Papua Tengah
        ["95"] = Zone.Eastern, // Papua Pegunungan
        ["96"] = Zone.Eastern, // Papua Barat Daya
    };

    /// <summary>The codes of the provinces.</summary>
    public static IReadOnlyCollection<string> Provinces => OfProvince.Keys;

    /// <summary>Returns the zone of a region; that of the capital for what serves the nation and has none.</summary>
    public static Zone Of(string? regionCode) =>
        regionCode is { Length: >= 2 } code ? OfProvince.GetValueOrDefault(RegionCode.ProvinceOf(code), Zone.Western) : Zone.Western;

    /// <summary>Returns the provinces in which a later day has begun than in Western Indonesian Time.</summary>
    public static IReadOnlyList<string> ProvincesAhead(DateTimeOffset at)
    {
        var day = Wib.DayOf(at);
        return [.. OfProvince.Where(province => province.Value.DayOf(at) > day).Select(province => province.Key)];
    }
}
