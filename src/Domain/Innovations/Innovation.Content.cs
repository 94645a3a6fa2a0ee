using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>The content of an innovation.</summary>
public sealed partial class Innovation
{
    private readonly List<SourceRecord> sourceRecords = [];

    private InnovationContent content = null!; // set by every factory and by EF Core

    /// <summary>
    /// The owner. Outside the stored content, because EF Core gives complex properties no foreign keys.
    /// </summary>
    public InstitutionId? OwnerId { get; private set; }

    /// <summary>The region where it runs; outside the stored content for the same reason.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>
    /// The source rows, the first recorded first, whatever order a database returns them in. Outside the stored content,
    /// because they have a table of their own.
    /// </summary>
    public IReadOnlyList<SourceRecord> SourceRecords =>
        [
            .. sourceRecords
                .OrderBy(record => record.RecordedAt)
                .ThenBy(record => record.Source)
                .ThenBy(record => record.SourceRecordId, StringComparer.Ordinal)
                .ThenBy(record => record.Label, StringComparer.Ordinal),
        ];

    public InnovationContent Content => content with { OwnerId = OwnerId, RegionCode = RegionCode, SourceRecords = SourceRecords };

    /// <summary>Returns the stored form of a tag, which every database compares the same way.</summary>
    public static string NormaliseTag(string tag) => tag.Trim().ToLowerInvariant();

    /// <summary>Returns the stored form of a content.</summary>
    public static InnovationContent Normalise(InnovationContent said) =>
        said with
        {
            Sdgs = [.. said.Sdgs.Distinct().Order()],
            Tags = [.. said.Tags.Select(NormaliseTag).Distinct().Order(StringComparer.Ordinal)],
        };

    private void Describe(InnovationContent said, MemberOrigin origin)
    {
        var before = content is null ? new InnovationContent { Title = "" } : Content;
        content = Normalise(said);
        RecordOrigins(before, content, origin);
        RecordOwner(said.OwnerId);
        (OwnerId, RegionCode) = (said.OwnerId, said.RegionCode);
        sourceRecords.RemoveAll(record => !said.SourceRecords.Contains(record));
        sourceRecords.AddRange(said.SourceRecords.Except(sourceRecords).ToList());
    }
}
