namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Real facts to start a directory with: every region of Indonesia, and the innovations the press has named. Whatever a
/// source does not state is null; nothing is made up.
/// </summary>
internal sealed record SampleDataset(
    IReadOnlyList<SampleRegion> Regions,
    IReadOnlyList<SampleInstitution> Institutions,
    IReadOnlyList<SampleInnovation> Innovations
)
{
    public static SampleDataset Read()
    {
        var regions = RegionFile.Read();
        var names = new RegionNames(regions);
        var institutions = new InstitutionDirectory(regions);

        SampleInnovation[] innovations = [.. InnovationFile.Read().Select(row => row.ToInnovation(names, institutions))];

        return new(regions, institutions.All, innovations);
    }
}
