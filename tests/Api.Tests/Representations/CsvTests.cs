using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Representations;

public partial class CsvTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Header =
        "id,registryNumber,title,shortName,summary,institutionId,institution,institutionKind,regionCode,region,province,year,sector,sdgs,tags,sources,awards,phase,existence,completenessScore,updatedAt,publication,freshness,confirmedOn,confirmationMethod,confirmedBy,endReason,inDispute,ladderLevel,regionHref";

    [Fact]
    public async Task The_CSV_contains_a_header_and_all_rows_whatever_the_limit()
    {
        var csv = await Csv("/api/v1/innovations?limit=5&source=KIPP");

        csv.Header("Content-Type").ShouldBe("text/csv; charset=utf-8; header=present");
        csv.Text.ShouldStartWith(Header + "\r\n");
        Rows(csv).Count.ShouldBe(78);
    }

    [Fact]
    public async Task An_empty_result_is_a_header_alone() => (await Csv("/api/v1/innovations?sdg=17")).Text.ShouldBe(Header + "\r\n");

    [Fact]
    public async Task The_rows_match_the_list_in_its_order()
    {
        var list = await app.Anonymous().Get("/api/v1/innovations?sort=title&limit=200&year=2020");

        Rows(await Csv("/api/v1/innovations?sort=title&year=2020")).Select(row => row[2]).ShouldBe(list.Titles);
    }

    [Fact]
    public async Task The_CSV_of_a_search_contains_the_whole_result() =>
        Rows(await Csv("/api/v1/innovations?q=pikobar")).Select(row => row[2]).ShouldBe(["PIKOBAR"]);

    [Theory]
    [InlineData("Judul, dengan koma")]
    [InlineData("Judul \"dalam tanda petik\"")]
    [InlineData("Judul\ndua baris")]
    public async Task A_title_round_trips_through_CSV(string title)
    {
        var published = await app.Published(title);

        (await RowOf(published.Id))[2].ShouldBe(title);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 811 111")]
    [InlineData("-1 hari kerja")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("＝1+1")]
    [InlineData("\u200b=1+1")]
    public async Task No_title_is_interpreted_as_a_formula(string title)
    {
        var published = await app.Published(title);

        (await RowOf(published.Id))[2].ShouldBe("'" + title);
    }

    private Task<Reply> Csv(string url) => app.Anonymous().Get(url, ("Accept", "text/csv"));

    private async Task<string[]> RowOf(string id) =>
        Rows(await Csv("/api/v1/innovations?updatedSince=2020-01-01")).Single(row => row[0] == id);

    private static List<string[]> Rows(Reply csv) =>
        [.. LinePattern().Matches(csv.Text).Skip(1).Select(line => CellPattern().Matches(line.Value[..^2]).Select(Cell).ToArray())];

    private static string Cell(Match cell) =>
        cell.Groups[1].Value is ['"', .., '"'] quoted
            ? quoted[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell.Groups[1].Value;

    [GeneratedRegex("(?:\"(?:[^\"]|\"\")*\"|[^\"\r\n])*\r\n")]
    private static partial Regex LinePattern();

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex CellPattern();
}
