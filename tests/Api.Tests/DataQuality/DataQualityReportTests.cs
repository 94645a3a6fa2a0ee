using System.Text.Json.Nodes;
using JippApi.Api.Tests.Exports;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.DataQuality.QualityApp;

namespace JippApi.Api.Tests.DataQuality;

/// <summary>The counts and the worklist.</summary>
public class DataQualityReportTests(QualityApp app) : IClassFixture<QualityApp>, IAsyncLifetime
{
    private static readonly string[] States = ["withFindings", "notEvaluated", "withoutFindings", "unchecked"];

    public async Task InitializeAsync()
    {
        await app.Published(TestTitle());
        await app.Work();
        await app.Published(); // not checked yet
    }

    public Task DisposeAsync() => app.Work();

    [Theory]
    [InlineData("RULE")]
    [InlineData("SOURCE")]
    [InlineData("PROVINCE")]
    public async Task The_states_add_up_to_the_total_everywhere(string by)
    {
        var report = await app.Anonymous().Get($"{Url}?by={by}");

        report.Status.ShouldBe(200, report.Text);
        ((string?)report["by"]).ShouldBe(by);
        ((int)report["unchecked"]!).ShouldBeGreaterThan(0);
        JsonNode[] all = [report.Json, .. report["groups"]!.AsArray().Select(group => group!)];
        foreach (var counts in all)
            States.Sum(state => (int)counts[state]!).ShouldBe((int)counts["total"]!, counts.ToJsonString());
    }

    [Fact]
    public async Task The_totals_are_those_of_the_directory()
    {
        var directory = await app.Anonymous().Get("/api/v1/innovations?limit=1&count=exact&facets=province,source");
        var (provinces, sources) = (await app.Anonymous().Get($"{Url}?by=PROVINCE"), await app.Anonymous().Get($"{Url}?by=SOURCE"));

        ((int)provinces["total"]!).ShouldBe((int)directory["page.count.value"]!);
        Totals(provinces, "key", "total", "groups").ShouldBe(Totals(directory, "value", "count", "facets.province"), ignoreOrder: true);
        Totals(sources, "key", "total", "groups").ShouldBe(Totals(directory, "value", "count", "facets.source"), ignoreOrder: true);
        provinces["groups"]!.AsArray().Sum(group => (int)group!["total"]!).ShouldBe((int)provinces["total"]!);
        var padang = await app.Anonymous().Get($"{Url}?regionCode=13.71&source=KIPP");
        ((int)padang["total"]!).ShouldBe(
            (int)(await app.Anonymous().Get("/api/v1/innovations?regionCode=13.71&source=KIPP&limit=1&count=exact"))["page.count.value"]!
        );
    }

    [Fact]
    public async Task The_counts_can_be_counted_again_from_the_rows()
    {
        const string Found = """ "QualityFindings" f JOIN "Directory" d ON d."Number" = f."EntryNumber" WHERE f."Outcome" = 'FOUND'""";
        var byRule = await app.CountBy($"""SELECT f."Rule", COUNT(*) FROM {Found} GROUP BY f."Rule" """);
        var byProvince = await app.CountBy(
            $"""SELECT d."ProvinceCode", COUNT(DISTINCT d."Number") FROM {Found} GROUP BY d."ProvinceCode" """
        );
        var (rules, provinces) = (await app.Anonymous().Get(Url), await app.Anonymous().Get($"{Url}?by=PROVINCE"));

        foreach (var group in rules["groups"]!.AsArray())
            ((int)group!["withFindings"]!).ShouldBe(byRule.GetValueOrDefault((string)group["key"]!), group.ToJsonString());
        foreach (var group in provinces["groups"]!.AsArray())
            ((int)group!["withFindings"]!).ShouldBe(byProvince.GetValueOrDefault((string?)group["key"] ?? ""), group.ToJsonString());
        ((int)rules["withFindings"]!).ShouldBe(byProvince.Values.Sum());
        foreach (var rule in (await app.Anonymous().Get("/api/v1/quality-rules")).Items)
            ((int)rule["records"]!).ShouldBe(byRule.GetValueOrDefault((string)rule["rule"]!), rule.ToJsonString());
    }

    [Fact]
    public async Task The_worklist_has_every_record_of_a_rule_once()
    {
        List<string> ids = [];
        string? cursor = null;
        do
        {
            var page = await app.Anonymous()
                .Get($"{Url}/records?rule=TEST_RECORD&limit=1{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}");
            page.Status.ShouldBe(200, page.Text);
            ids.AddRange(page.Ids);
            page.Items.ShouldAllBe(item => item["findings"]!.AsArray().Any(one => (string?)one!["rule"] == "TEST_RECORD"));
            cursor = (string?)page["page.nextCursor"];
        } while (cursor is not null);

        ids.ShouldBeUnique();
        ids.Count.ShouldBe((await app.CountBy("""SELECT "Rule", COUNT(*) FROM "QualityFindings" GROUP BY "Rule" """))["TEST_RECORD"]);
        var csv = ExportFiles.Csv((await app.Anonymous().Get($"{Url}/records?rule=TEST_RECORD", ("Accept", "text/csv"))).Text);
        csv.Skip(1).Select(row => row[0]).ShouldBe(ids);
        (await app.Anonymous().Get($"{Url}/records?rule=TEST_RECORD&severity=ERROR&limit=200")).Ids.ShouldBe(ids);
        foreach (var narrower in new[] { "regionCode=61", "severity=NOTE", "source=LABINOV" })
            (await app.Anonymous().Get($"{Url}/records?rule=TEST_RECORD&{narrower}")).Items.ShouldBeEmpty(narrower);
    }

    private static IEnumerable<string> Totals(Reply reply, string key, string count, string path) =>
        reply[path]!.AsArray().Select(group => $"{(string?)group![key]} {(int)group[count]!}");
}
