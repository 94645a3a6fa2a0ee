using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ReferenceData;
using JippApi.Application.Sources;
using JippApi.Application.Statements;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Domain.Sources;

namespace JippApi.Benchmarks.Generator;

/// <summary>A row of a delivery.</summary>
/// <param name="Cells">The texts, in the order of the columns.</param>
/// <param name="Innovation">The innovation that it describes.</param>
/// <param name="Record">What is kept of the row itself.</param>
internal sealed record DeliveredRow(IReadOnlyList<string> Cells, Innovation Innovation, ListedRecord Record);

/// <summary>
/// A fictitious delivery in the form of IGA's files, with an added summary: innovations of the governments of regions
/// and of their offices. The same seed yields the same file on every database with the same institutions.
/// </summary>
internal sealed class SyntheticDelivery(int seed, IReadOnlyList<Institution> institutions, IReadOnlyList<Region> regions)
{
    private const int RowsPerNote = 3; // a note is in one row of so many

    private static readonly Actor Sender = new(new("benchmarks"));

    private static readonly string[] Columns =
    [
        "nama_inovasi",
        "pemda",
        "opd",
        "tahun_lapor",
        "tahapan",
        "jenis",
        "urusan_utama",
        "ringkasan",
        "keterangan",
    ];

    /// <summary>The rows; no two have the same title, from which the keys are derived.</summary>
    public IEnumerable<DeliveredRow> Rows(int count)
    {
        var innovations = new SyntheticInnovations(seed, institutions, regions);
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        while (titles.Count < count)
        {
            var view = innovations.Next(++number);
            if (view.Region is { } region && view.Owners[^1].GovernmentOf is not null && titles.Add(view.Content.Title))
                yield return Row(view, region, number);
        }
    }

    public async Task WriteAsync(string file, int count)
    {
        await using var writer = new StreamWriter(file);
        await writer.WriteLineAsync(string.Join(';', Columns));
        foreach (var row in Rows(count))
            await writer.WriteLineAsync(string.Join(';', row.Cells.Select(Quoted)));
    }

    private static DeliveredRow Row(InnovationView view, Region region, int number)
    {
        var (content, at, unit) = (view.Content, view.Innovation.UpdatedAt, view.Owners[0].Name);
        var government = region.Kind == RegionKind.Province ? $"Provinsi {region.Name}" : region.Name;
        var year = content.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        var sector = content.Sector is { } stated ? ReferenceSets.Find(MappedSets.Sectors, Code.Of(stated))!.LabelId : "";
        var note = number % RowsPerNote == 0 ? $"Diikutkan dalam penilaian IGA {year}" : "";
        string[] cells = [content.Title, government, unit, year, "", "", sector, content.Summary ?? "", note];

        var (key, label) = (DerivedKey.Of(content.Title, government, ""), $"IGA {year}");
        var facts = new InnovationContent
        {
            Title = content.Title,
            Summary = content.Summary,
            OwnerId = content.OwnerId,
            RegionCode = content.RegionCode,
            Sector = content.Sector,
            Notes = note.Length == 0 ? [] : [note],
            SourceRecords = [new(InnovationSource.Iga, key, label, at)],
        };
        var statement = new SourceStatement
        {
            Title = facts.Title,
            Summary = facts.Summary,
            OwnerInstitutionId = facts.OwnerId?.Value,
            Owner = unit,
            RegionCode = facts.RegionCode,
            Sector = facts.Sector,
            Notes = facts.Notes.Count == 0 ? null : facts.Notes,
            Label = label,
        };
        var values = Columns.Zip(cells).Where(c => c.Second.Length > 0).ToDictionary(c => c.First, c => c.Second);
        var kept = ListedContents.Of(new(InnovationSource.Iga, key, statement, values, []));
        var innovation = Innovation.TakeOver(facts, view.Innovation.RegistryNumber!, Sender, at, view.Innovation.Id);
        return new(cells, innovation, ListedRecord.List(InnovationSource.Iga, key, innovation.Id, kept, null, Sender, at));
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(';', '"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
