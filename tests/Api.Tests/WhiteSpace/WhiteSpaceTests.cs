using System.Text.Json.Nodes;
using JippApi.Api.Tests.Exports;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;

namespace JippApi.Api.Tests.WhiteSpace;

/// <summary>The white space adds up to the directory, whatever happens to it.</summary>
public class WhiteSpaceTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Url = "/api/v1/white-space";
    private const string Header =
        "placeCode,place,sectorCode,sector,published,neverReplicated,liveReplicas,replicatedElsewhere,hubs,hubsWithoutSpokes";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Every_province_and_sector_has_a_cell_and_totals_are_sums()
    {
        var cells = await ShouldAddUp();

        cells.Select(cell => (string)cell["place"]!).Distinct().Count().ShouldBe(38 + 3);
        cells.Select(cell => (string)cell["sector"]!).Distinct().Count().ShouldBe(38 + 2);
        cells.Count.ShouldBe(41 * 40);
    }

    [Theory]
    [InlineData("sector=HEALTH")]
    [InlineData("provinceCode=35")]
    [InlineData("sector=HEALTH,EDUCATION&provinceCode=13,35")]
    public async Task The_total_is_that_of_the_directory_with_the_same_filters(string filter) => await ShouldAddUp(filter);

    [Fact]
    public async Task A_draft_does_not_count_and_a_publication_counts_until_it_is_withdrawn()
    {
        await ShouldAddUp();
        var before = await Cell("13", "HEALTH");
        var draft = await app.CompleteDraft();
        (await Cell("13", "HEALTH")).ToJsonString().ShouldBe(before.ToJsonString());

        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        await app.Move(draft.Id, new { to = "PUBLISHED" });
        var published = await Cell("13", "HEALTH");
        await ShouldAddUp();

        await app.Move(draft.Id, new { to = "WITHDRAWN", reason = "Keliru" });
        await ShouldAddUp();

        (Of(published, "published") - Of(before, "published")).ShouldBe(1);
        (Of(published, "neverReplicated") - Of(before, "neverReplicated")).ShouldBe(1);
        (await Cell("13", "HEALTH")).ToJsonString().ShouldBe(before.ToJsonString());
    }

    [Fact]
    public async Task A_verified_replica_moves_the_counts_of_its_origin_its_province_and_all_others()
    {
        var origin = (await app.Published()).Id;
        var replica = (await app.Published(ownerId: await Admin.GovernmentOf("92"))).Id;
        var before = await Spread();

        var link = await app.Linked(origin, replica);
        (await Spread()).ShouldBe(before, "a link that nobody has verified proves nothing");
        await app.MovedLink(link.Id, "VERIFIED", by: "pemeriksa");

        var after = await Spread();
        (after.Home.Never - before.Home.Never, after.Away.Replicas - before.Away.Replicas).ShouldBe((-1, 1));
        (after.Home.Elsewhere - before.Home.Elsewhere, after.Away.Elsewhere - before.Away.Elsewhere).ShouldBe((0, 0));
        (after.Third.Elsewhere - before.Third.Elsewhere).ShouldBe(1);
        (after.All.Elsewhere - before.All.Elsewhere).ShouldBe(36, "all provinces but the two");
        await ShouldAddUp();

        await app.Move(replica, new { to = "WITHDRAWN", reason = "Keliru" });

        var withdrawn = await Spread();
        (withdrawn.Home.Never, withdrawn.Third.Elsewhere).ShouldBe((before.Home.Never, before.Third.Elsewhere));
        await ShouldAddUp();
    }

    [Fact]
    public async Task What_lies_in_no_region_has_a_row_of_its_own()
    {
        var before = Of(await Cell("NATIONAL", "HEALTH"), "published");
        var ministry = await app.Institution(kind: "MINISTRY", root: true);

        await app.Published(ownerId: ministry.Id);

        var cell = await Cell("NATIONAL", "HEALTH");
        (Of(cell, "published") - before).ShouldBe(1);
        cell["replicatedElsewhere"].ShouldBeNull();
        await ShouldAddUp();
    }

    [Fact]
    public async Task A_hub_without_spokes_is_counted_in_its_province()
    {
        var before = await Cell("13", "TOTAL");
        var hub = await app.ProposedHub();
        (Of(await Cell("13", "TOTAL"), "hubs") - Of(before, "hubs")).ShouldBe(0, "a proposal is no hub");

        await app.WorkingHub();

        var after = await Cell("13", "TOTAL");
        (Of(after, "hubs") - Of(before, "hubs"), Of(after, "hubsWithoutSpokes") - Of(before, "hubsWithoutSpokes")).ShouldBe((1, 0));
        await app.AssessedHub(hub.Id);
        await app.MoveHub(hub.Id, new { to = "DESIGNATED", decree = new { number = "306", year = 2024 } });
        after = await Cell("13", "TOTAL");
        (Of(after, "hubs") - Of(before, "hubs"), Of(after, "hubsWithoutSpokes") - Of(before, "hubsWithoutSpokes")).ShouldBe((2, 1));
        (await Cell("13", "HEALTH"))["hubs"].ShouldBeNull();
    }

    [Theory]
    [InlineData("sector=SPORTS", "sector INVALID_VALUE")]
    [InlineData("provinceCode=99", "provinceCode UNKNOWN_REGION")]
    [InlineData("provinceCode=13.71", "provinceCode NOT_A_PROVINCE")]
    [InlineData("existence=ACTIVE", "existence UNKNOWN_PARAMETER")]
    public async Task What_it_does_not_know_is_refused(string query, string fault) =>
        (await app.Anonymous().Get($"{Url}?{query}")).Faults.ShouldBe([fault]);

    [Theory]
    [InlineData("id", "Kesehatan", "Jumlah")]
    [InlineData("en", "Health", "Total")]
    public async Task The_CSV_keeps_its_header_and_names_rows_in_the_language_of_the_reader(string language, string sector, string total)
    {
        const string query = $"{Url}?sector=HEALTH&provinceCode=13";
        var json = await app.Anonymous().Get(query, ("Accept-Language", language));

        var csv = ExportFiles.Csv((await app.Anonymous().Get($"{query}&format=csv", ("Accept-Language", language))).Text);

        string.Join(',', csv[0]).ShouldBe(Header);
        csv.Skip(1)
            .Select(row => string.Join(' ', row[0], row[1], row[3], row[4]))
            .ShouldBe(
                json["cells"]!.AsArray().Select(cell => $"{cell!["place"]} {cell["placeLabel"]} {cell["sectorLabel"]} {cell["published"]}")
            );
        (csv[1][3], csv[^1][1]).ShouldBe((sector, total));
    }

    [Fact]
    public async Task Its_tag_holds_until_the_directory_changes()
    {
        var client = app.Anonymous();
        var before = await client.Get(Url);
        (await client.Get(Url, ("If-None-Match", before.ETag))).Status.ShouldBe(304);
        before.Header("Cache-Control")!.ShouldContain("public");
        (await client.Get($"{Url}?format=svg")).ETag.ShouldNotBe(before.ETag);

        await app.Published();

        (await client.Get(Url, ("If-None-Match", before.ETag))).Status.ShouldBe(200);
    }

    private async Task<(Counts Home, Counts Away, Counts Third, Counts All)> Spread()
    {
        var cells = (await Map("sector=HEALTH"))["cells"]!.AsArray();
        return (At("13"), At("92"), At("35"), At("TOTAL"));

        Counts At(string place)
        {
            var cell = cells.Single(one => (string?)one!["place"] == place && (string?)one["sector"] == "HEALTH")!;
            return new(Of(cell, "neverReplicated"), Of(cell, "liveReplicas"), Of(cell, "replicatedElsewhere"));
        }
    }

    /// <summary>The cells add up to their totals, and all of them to the directory.</summary>
    private async Task<List<JsonNode>> ShouldAddUp(string filter = "")
    {
        var map = await Map(filter);
        List<JsonNode> cells = [.. map["cells"]!.AsArray().Select(cell => cell!)];
        var list = await app.Anonymous().Get($"/api/v1/innovations?limit=1&count=exact&{filter}".TrimEnd('&'));
        ((int)map["total"]!).ShouldBe((int)list["page.count.value"]!);
        foreach (var number in new[] { "published", "neverReplicated", "liveReplicas", "replicatedElsewhere" })
        {
            foreach (var row in cells.GroupBy(cell => (string)cell["place"]!))
                Total(row, "sector", number).ShouldBe(Parts(row, "sector", number), $"{number} of {row.Key}");
            foreach (var column in cells.GroupBy(cell => (string)cell["sector"]!))
                Total(column, "place", number).ShouldBe(Parts(column, "place", number), $"{number} of {column.Key}");
        }

        Of(cells[^1], "published").ShouldBe((int)map["total"]!);
        cells.ShouldAllBe(cell =>
            Of(cell, "neverReplicated") <= Of(cell, "published")
            && Of(cell, "liveReplicas") <= Of(cell, "published")
            && Of(cell, "replicatedElsewhere") >= 0
        );
        return cells;
    }

    private static int Total(IEnumerable<JsonNode> line, string along, string number) =>
        Of(line.Single(cell => (string?)cell[along] == "TOTAL"), number);

    private static int Parts(IEnumerable<JsonNode> line, string along, string number) =>
        line.Where(cell => (string?)cell[along] != "TOTAL").Sum(cell => Of(cell, number));

    private async Task<JsonNode> Cell(string place, string sector) =>
        (await Map(""))["cells"]!.AsArray().Single(cell => (string?)cell!["place"] == place && (string?)cell["sector"] == sector)!;

    private async Task<Reply> Map(string query)
    {
        var map = await app.Anonymous().Get($"{Url}?{query}".TrimEnd('?'));
        map.Status.ShouldBe(200, map.Text);
        return map;
    }

    private static int Of(JsonNode cell, string number) => (int?)cell[number] ?? 0;

    private sealed record Counts(int Never, int Replicas, int Elsewhere);
}
