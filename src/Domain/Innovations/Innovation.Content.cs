using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

// What is said about the innovation; InnovationContent explains each member.
#pragma warning disable CS1591
public sealed partial class Innovation
{
    public const int TitleMaxLength = 500;
    public const int ShortNameMaxLength = 150;
    public const int SummaryMaxLength = 4_000;
    public const int TagMaxLength = 50;
    public const int NameMaxLength = 200;
    public const int ReferenceMaxLength = 500;
    public const int NoteMaxLength = 500;
    public const int MaxListLength = 50;
    public const int RegistryNumberMaxLength = 30;
    public const int ReasonMaxLength = 1_000;

    private readonly List<SourceRecord> sourceRecords = [];

    public string Title { get; private set; }
    public string? ShortName { get; private set; }
    public string? Summary { get; private set; }
    public InstitutionId? OwnerId { get; private set; }
    public string? RegionCode { get; private set; }
    public int? Year { get; private set; }
    public Sector? Sector { get; private set; }
    public IReadOnlyList<int> Sdgs { get; private set; } = [];
    public InnovationKind? Kind { get; private set; }
    public IReadOnlyList<string> Tags { get; private set; } = [];
    public Sections Sections { get; private set; } = new();
    public IReadOnlyList<string> Innovators { get; private set; } = [];
    public IReadOnlyList<string> References { get; private set; } = [];
    public IReadOnlyList<Award> Awards { get; private set; } = [];
    public IReadOnlyList<string> Notes { get; private set; } = [];
    public IReadOnlyList<InnovationComponent> Components { get; private set; } = [];
    public IReadOnlyList<SourceRecord> SourceRecords => sourceRecords;
    public bool? WillingToBeReplicated { get; private set; }

    /// <summary>All that is said about it, as one value.</summary>
    public InnovationContent Content =>
        new()
        {
            Title = Title,
            ShortName = ShortName,
            Summary = Summary,
            OwnerId = OwnerId,
            RegionCode = RegionCode,
            Year = Year,
            Sector = Sector,
            Sdgs = Sdgs,
            Kind = Kind,
            Tags = Tags,
            Sections = Sections,
            Innovators = Innovators,
            References = References,
            Awards = Awards,
            Notes = Notes,
            Components = Components,
            SourceRecords = [.. sourceRecords],
            WillingToBeReplicated = WillingToBeReplicated,
        };

    private void Describe(InnovationContent content)
    {
        (Title, ShortName, Summary) = (content.Title, content.ShortName, content.Summary);
        (OwnerId, RegionCode, Year, Sector, Kind) = (content.OwnerId, content.RegionCode, content.Year, content.Sector, content.Kind);
        (Sdgs, Tags) = (
            [.. content.Sdgs.Distinct().Order()],
            [.. content.Tags.Select(Normalised).Distinct().Order(StringComparer.Ordinal)]
        );
        (Sections, Innovators, References) = (content.Sections, [.. content.Innovators], [.. content.References]);
        (Awards, Notes, Components) = ([.. content.Awards], [.. content.Notes], [.. content.Components]);
        WillingToBeReplicated = content.WillingToBeReplicated;
        sourceRecords.RemoveAll(record => !content.SourceRecords.Contains(record));
        sourceRecords.AddRange(content.SourceRecords.Except(sourceRecords).ToList());
    }

    /// <summary>The form in which tags are kept, so that every database compares them alike.</summary>
    public static string Normalised(string tag) => tag.Trim().ToLowerInvariant();
}
