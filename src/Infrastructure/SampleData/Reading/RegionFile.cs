namespace JippApi.Infrastructure.SampleData;

internal static class RegionFile
{
    public static IReadOnlyList<SampleRegion> Read() =>
        EmbeddedCsv.Read(
            "regions.csv",
            csv => new SampleRegion(csv.Text("code"), csv.Text("name"), csv.Text("kind"), csv.TextOrNull("parent_code"))
        );
}
