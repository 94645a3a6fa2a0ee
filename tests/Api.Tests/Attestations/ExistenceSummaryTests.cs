using System.Text.Json.Nodes;
using JippApi.Api.Tests.Exports;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Attestations;

/// <summary>The counts of existence, counted again from the rows.</summary>
public class ExistenceSummaryTests(ConfirmedApp app) : IClassFixture<ConfirmedApp>
{
    private const string Url = "/api/v1/existence-summary";
    private const string Published = """ "Innovations" i WHERE i."Publication" = 'PUBLISHED'""";
    private const string Listed = """(SELECT DISTINCT s."InnovationId", s."Source" FROM "InnovationSources" s)""";

    [Theory]
    [InlineData("PROVINCE")]
    [InlineData("SOURCE")]
    [InlineData("MINISTRY")]
    [InlineData("INSTITUTION_KIND")]
    public async Task The_states_add_up_to_the_total_as_a_whole_and_in_each_group(string by)
    {
        var summary = await Summary($"?by={by}");

        ((string?)summary["groupedBy"]).ShouldBe(by);
        foreach (var part in summary["groups"]!.AsArray().Append(summary.Json))
        {
            var total = (int)part!["total"]!;
            (Counts(part["states"]).Count, Counts(part["states"]).Sum()).ShouldBe((7, total), part.ToJsonString());
            (Counts(part["freshness"]).Count, Counts(part["freshness"]).Sum()).ShouldBe((4, total), part.ToJsonString());
        }
    }

    [Theory]
    [InlineData("PROVINCE")]
    [InlineData("INSTITUTION_KIND")]
    public async Task Groups_that_exclude_each_other_add_up_to_the_total(string by)
    {
        var summary = await Summary($"?by={by}");

        summary["groups"]!.AsArray().Sum(group => (int)group!["total"]!).ShouldBe((int)summary["total"]!);
    }

    [Fact]
    public async Task The_total_is_that_of_the_directory()
    {
        foreach (var filter in new[] { "", "&regionCode=13", "&regionCode=3*", "&source=KIPP", "&source=KIPP,IGA&regionCode=35" })
        {
            var list = await app.Anonymous().Get($"/api/v1/innovations?limit=1&count=exact{filter}");
            ((int)(await Summary($"?by=SOURCE{filter}"))["total"]!).ShouldBe((int)list["page.count.value"]!, filter);
        }
    }

    [Fact]
    public async Task The_states_are_those_of_the_rows()
    {
        var summary = await Summary("");

        Pairs(summary.Json, "states", "existence")
            .ShouldBe(await app.Rows($"""SELECT i."Existence", COUNT(*) FROM {Published} GROUP BY i."Existence" """), ignoreOrder: true);
        Pairs(summary.Json, "freshness", "freshness")
            .ShouldBe(await app.Rows($"""SELECT i."Freshness", COUNT(*) FROM {Published} GROUP BY i."Freshness" """), ignoreOrder: true);
        ((int)summary["inDispute"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Each_province_has_the_states_of_its_rows()
    {
        const string Province = """SUBSTRING(i."RegionCode", 1, 2)""";
        var summary = await Summary("?by=PROVINCE");

        var rows = await app.Rows($"""SELECT {Province}, i."Existence", COUNT(*) FROM {Published} GROUP BY {Province}, i."Existence" """);

        summary["groups"]!
            .AsArray()
            .SelectMany(group => Pairs(group!, "states", "existence").Select(pair => $"{group!["key"]} {pair}"))
            .ShouldBe(rows, ignoreOrder: true);
    }

    [Fact]
    public async Task An_innovation_on_two_lists_counts_in_both_and_once_in_the_total()
    {
        var summary = await Summary("?by=SOURCE");

        var rows = await app.Rows(
            $"""
            SELECT v."Source", i."Existence", COUNT(*) FROM {Listed} v JOIN "Innovations" i ON i."Id" = v."InnovationId"
            WHERE i."Publication" = 'PUBLISHED' GROUP BY v."Source", i."Existence"
            """
        );

        summary["groups"]!
            .AsArray()
            .Where(group => group!["key"] is not null)
            .SelectMany(group => Pairs(group!, "states", "existence").Select(pair => $"{group!["key"]} {pair}"))
            .ShouldBe(rows, ignoreOrder: true);
        Rest(summary)
            .ShouldBe(
                await app.Count(
                    $"""SELECT COUNT(*) FROM {Published} AND NOT EXISTS (SELECT 1 FROM "InnovationSources" s WHERE s."InnovationId" = i."Id")"""
                )
            );
        ((int)summary["total"]!).ShouldBe(await app.Count($"SELECT COUNT(*) FROM {Published}"));
    }

    [Theory]
    [InlineData("KEMENPANRB", "KIPP")]
    [InlineData("KEMENDAGRI", "IGA")]
    [InlineData("LAN", "LABINOV")]
    public async Task A_ministry_has_what_is_on_its_list(string ministry, string source)
    {
        var summary = await Summary("?by=MINISTRY");

        var group = summary["groups"]!.AsArray().SingleOrDefault(one => (string?)one!["key"] == ministry);

        ((int?)group?["total"] ?? 0).ShouldBe(
            await app.Count(
                $"""
                SELECT COUNT(*) FROM {Published} AND EXISTS
                (SELECT 1 FROM "InnovationSources" s WHERE s."InnovationId" = i."Id" AND s."Source" = '{source}')
                """
            )
        );
        Rest(summary)
            .ShouldBe(
                await app.Count(
                    $"""
                    SELECT COUNT(*) FROM {Published} AND NOT EXISTS
                    (SELECT 1 FROM "InnovationSources" s WHERE s."InnovationId" = i."Id" AND s."Source" IN ('KIPP', 'IGA', 'LABINOV'))
                    """
                )
            );
    }

    [Theory]
    [InlineData("id", "MINISTRY", "KEMENDAGRI", "Kementerian Dalam Negeri")]
    [InlineData("en", "MINISTRY", "KEMENDAGRI", "Ministry of Home Affairs")]
    [InlineData("en", "PROVINCE", "13", "Sumatera Barat")]
    [InlineData("id", "INSTITUTION_KIND", "CITY", "Pemerintah kota")]
    public async Task Groups_are_named_in_the_language_of_the_reader(string language, string by, string key, string label)
    {
        var summary = await app.Anonymous().Get($"{Url}?by={by}", ("Accept-Language", language));

        summary.Header("Content-Language").ShouldBe(language);
        ((string?)summary["groups"]!.AsArray().Single(group => (string?)group!["key"] == key)!["label"]).ShouldBe(label);
    }

    [Fact]
    public async Task The_CSV_has_a_row_for_each_group()
    {
        var summary = await Summary("?by=PROVINCE");

        var csv = ExportFiles.Csv((await app.Anonymous().Get($"{Url}?by=PROVINCE", ("Accept", "text/csv"))).Text);

        string.Join(',', csv[0])
            .ShouldBe(
                "groupCode,group,total,unconfirmed,active,developed,dormant,stopped,absorbed,replaced,"
                    + "neverConfirmed,confirmed,expiresSoon,expired"
            );
        csv.Skip(1)
            .Select(row => string.Join(' ', row.Skip(2)))
            .ShouldBe(
                summary["groups"]!
                    .AsArray()
                    .Select(group =>
                        string.Join(' ', Counts(group!["states"]).Concat(Counts(group["freshness"])).Prepend((int)group["total"]!))
                    )
            );
    }

    [Fact]
    public async Task It_follows_the_next_confirmation()
    {
        var before = await Summary("?by=PROVINCE&regionCode=13");
        var id = (await app.Published()).Id;

        await app.OwnersEditor().Stated(id, "SELF", "REPLACED", replacedBy: (await app.Published()).Id);

        var after = await Summary("?by=PROVINCE&regionCode=13");
        ((int)after["total"]! - (int)before["total"]!, State(after, "REPLACED") - State(before, "REPLACED")).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData("by=SECTOR", "by INVALID_VALUE")]
    [InlineData("source=MENPAN", "source INVALID_VALUE")]
    [InlineData("existence=ACTIVE", "existence UNKNOWN_PARAMETER")]
    public async Task What_it_does_not_know_is_refused(string query, string fault) =>
        (await app.Anonymous().Get($"{Url}?{query}")).Faults.ShouldBe([fault]);

    private async Task<Reply> Summary(string query)
    {
        var summary = await app.Anonymous().Get(Url + query);
        summary.Status.ShouldBe(200, summary.Text);
        return summary;
    }

    private static List<int> Counts(JsonNode? counts) => [.. counts!.AsArray().Select(count => (int)count!["count"]!)];

    private static int State(Reply summary, string existence) =>
        (int)summary["states"]!.AsArray().Single(state => (string?)state!["existence"] == existence)!["count"]!;

    private static int Rest(Reply summary) =>
        (int?)summary["groups"]!.AsArray().SingleOrDefault(group => group!["key"] is null)?["total"] ?? 0;

    /// <summary>The values that some innovation has, each with its number.</summary>
    private static List<string> Pairs(JsonNode part, string counts, string name) =>
        [.. part[counts]!.AsArray().Where(count => (int)count!["count"]! > 0).Select(count => $"{count![name]} {count["count"]}")];
}
