using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>What is said about it.</summary>
public sealed partial class Innovation
{
    private readonly List<SourceRecord> sourceRecords = [];

    private InnovationContent content = null!; // every factory describes, and EF Core fills it

    /// <summary>The institution that owns it; beside the content, because the column refers to another row.</summary>
    public InstitutionId? OwnerId { get; private set; }

    /// <summary>Region where it runs; beside the content, because the column refers to another row.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>Rows of the lists it was found in; beside the content, because they are rows of their own.</summary>
    public IReadOnlyList<SourceRecord> SourceRecords => sourceRecords;

    public InnovationContent Content => content with { OwnerId = OwnerId, RegionCode = RegionCode, SourceRecords = [.. sourceRecords] };

    /// <summary>Returns the stored form of a tag, which every database compares the same way.</summary>
    public static string Normalised(string tag) => tag.Trim().ToLowerInvariant();

    private void Describe(InnovationContent said)
    {
        content = said with
        {
            Sdgs = [.. said.Sdgs.Distinct().Order()],
            Tags = [.. said.Tags.Select(Normalised).Distinct().Order(StringComparer.Ordinal)],
        };
        (OwnerId, RegionCode) = (said.OwnerId, said.RegionCode);
        sourceRecords.RemoveAll(record => !said.SourceRecords.Contains(record));
        sourceRecords.AddRange(said.SourceRecords.Except(sourceRecords).ToList());
    }
}
