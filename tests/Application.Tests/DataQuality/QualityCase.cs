using System.Text.Json.Nodes;
using JippApi.Application.DataQuality;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Tests.DataQuality;

/// <summary>Records to test the rules with: one in which nothing is found, and what differs from it.</summary>
internal static class QualityCase
{
    public static readonly DateOnly Today = new(2026, 7, 1);

    public static IEnumerable<(string Rule, string Verdict, string Record)> All()
    {
        using var stream = typeof(QualityCase).Assembly.GetManifestResourceStream(typeof(QualityCase), "cases.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(line => line is not ("" or ['#', ..]))
                .Select(line => line.TrimEnd('\r').Split('\t'))
                .Select(cells => (cells[0], cells[1], cells[2])),
        ];
    }

    /// <summary>Returns the facts of a record.</summary>
    /// <param name="json">What differs from a record in which nothing is found.</param>
    public static QualityFacts Of(string json = "{}")
    {
        var stated = JsonNode.Parse(json)!.AsObject();
        return new(
            new()
            {
                Title = Text("title", "Layanan Antar Obat bagi Lansia")!,
                ShortName = Text("shortName", null),
                Summary = Text("summary", "Petugas mengantar obat ke rumah lansia dan mencatat hasilnya setiap minggu."),
                OwnerId = (bool?)stated["owner"] == false ? null : InstitutionId.New(),
                RegionCode = Text("region", "13.71"),
                RegionReason = Text("regionReason", null),
                Year = stated.ContainsKey("year") ? (int?)stated["year"] : 2023,
                Sections = new(Problem: Text("problem", null), Results: Text("results", null)),
                References = Texts("references"),
                Awards = [.. Items("awards").Select(year => new Award("KIPP", (int?)year))],
            },
            Today
        )
        {
            OwnerRegion = (bool?)stated["owner"] == false ? null : Text("ownerRegion", "13.71"),
            OwnOrigins = Texts("ownOrigins"),
            IsReplicatedByOwner = (bool?)stated["plannedByOwner"] == true,
            Twins = Texts("twins"),
        };

        string? Text(string name, string? usual) => stated.ContainsKey(name) ? (string?)stated[name] : usual;

        IEnumerable<JsonNode?> Items(string name) => stated[name]?.AsArray() ?? [];

        IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(item => (string)item!)];
    }
}
