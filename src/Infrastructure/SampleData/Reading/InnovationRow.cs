namespace JippApi.Infrastructure.SampleData;

/// <summary>A row of the file as it stands, before its texts are interpreted.</summary>
internal sealed record InnovationRow(
    string Name,
    string? ShortName,
    string? Institution,
    string? Region,
    string? Level,
    int? Year,
    string? Source,
    string? Award,
    string? Sector,
    string? Innovators,
    string? Summary,
    string Reference,
    string? InnovatorsReference
)
{
    public SampleInnovation ToInnovation(RegionNames regions, InstitutionDirectory institutions)
    {
        var regionCode = Region is null ? null : regions.CodeOf(Region);
        var institution = Institution is null ? null : InstitutionText.Parse(Institution);
        var recognition = Recognition.Parse(Award);

        return new(
            Name,
            ShortName,
            institution is null ? null : institutions.KeyOf(institution.Name, regionCode, Level),
            regionCode,
            Year,
            Source is null ? null : Classifications.Sources.Of(Source),
            Source,
            recognition.Awards,
            institution?.Remark is { } remark ? [.. recognition.Notes, remark] : recognition.Notes,
            Sector is null ? null : Classifications.Sectors.Of(Sector),
            Innovators?.Split(';', StringSplitOptions.TrimEntries) ?? [],
            Summary,
            InnovatorsReference is null ? [Reference] : [Reference, InnovatorsReference]
        );
    }
}
