namespace JippApi.Infrastructure.SampleData;

/// <summary>Finds a region by the name the press gives it, which is not always the official name.</summary>
internal sealed class RegionNames
{
    private const string Province = "Provinsi ";

    /// <summary>Maps the names that the press uses to the official names.</summary>
    private static readonly Dictionary<string, string> Official = new()
    {
        ["DI Yogyakarta"] = "Daerah Istimewa Yogyakarta",
        ["DKI Jakarta"] = "Daerah Khusus Ibukota Jakarta",
    };

    private readonly Dictionary<string, string> codes;

    public RegionNames(IEnumerable<SampleRegion> regions) => codes = regions.ToDictionary(region => region.Name, region => region.Code);

    public string CodeOf(string name)
    {
        var bare = name.StartsWith(Province, StringComparison.Ordinal) ? name[Province.Length..] : name;

        return codes.TryGetValue(Official.GetValueOrDefault(bare, bare), out var code)
            ? code
            : throw new InvalidDataException($"No region is named '{name}'.");
    }
}
