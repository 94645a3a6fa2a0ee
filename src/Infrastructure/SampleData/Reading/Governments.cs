namespace JippApi.Infrastructure.SampleData;

/// <summary>The government of each region, derived from the region because every region has one by law.</summary>
internal static class Governments
{
    private const string Yogyakarta = "34";

    public static SampleInstitution Of(SampleRegion region)
    {
        var name = NameOf(region);

        return new(InstitutionKey.Of(name), name, region.Kind, region.Code, ParentKey: null);
    }

    /// <summary>Yogyakarta's is by law (UU 13/2012) a "Pemerintah Daerah", not a "Pemerintah Provinsi".</summary>
    private static string NameOf(SampleRegion region) =>
        region switch
        {
            { Code: Yogyakarta } => "Pemerintah Daerah DI Yogyakarta",
            { Kind: "PROVINCE" } => $"Pemerintah Provinsi {region.Name}",
            _ => $"Pemerintah {region.Name}",
        };
}
