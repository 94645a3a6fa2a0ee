namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Real facts to start a directory with: every region of Indonesia and the innovations that the press has named.
/// What a source does not state is null here; nothing is filled in.
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
