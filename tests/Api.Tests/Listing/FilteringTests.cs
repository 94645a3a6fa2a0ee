using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public class FilteringTests(JippApp app)
{
    private static readonly Dictionary<string, Func<JsonNode, bool>> Filters = new()
    {
        ["provinceCode=13"] = card => Region(card).StartsWith("13", StringComparison.Ordinal),
        ["provinceCode=13,73"] = card => Region(card).Split('.')[0] is "13" or "73",
        ["provinceCode=13&provinceCode=73"] = card => Region(card).Split('.')[0] is "13" or "73",
        ["regionCode=13"] = card => Region(card).StartsWith("13", StringComparison.Ordinal),
        ["regionCode=13*"] = card => Region(card).StartsWith("13", StringComparison.Ordinal),
        ["regionCode=1*"] = card => Region(card).StartsWith('1'),
        ["regionCode=13.7*"] = card => Region(card).StartsWith("13.7", StringComparison.Ordinal),
        ["regionCode=73.22"] = card => Region(card) == "73.22",
        ["regionCode=73.22,13.7*"] = card => Region(card) == "73.22" || Region(card).StartsWith("13.7", StringComparison.Ordinal),
        ["source=KIPP"] = card => Values(card, "sources").Contains("KIPP"),
        ["source=UNPSA,IGA"] = card => Values(card, "sources").Intersect(["UNPSA", "IGA"]).Any(),
        ["sector=HEALTH"] = card => (string?)card["sector"] == "HEALTH",
        ["sector=HEALTH,EDUCATION"] = card => (string?)card["sector"] is "HEALTH" or "EDUCATION",
        ["sdg=3"] = card => Values(card, "sdgs").Contains("3"),
        ["year=2020"] = card => Year(card) == 2020,
        ["year=2020,2025"] = card => Year(card) is 2020 or 2025,
        ["year.gte=2023"] = card => Year(card) >= 2023,
        ["year.lt=2016"] = card => Year(card) is > 0 and < 2016,
        ["year.gte=2019&year.lt=2021"] = card => Year(card) is 2019 or 2020,
        ["phase=CREATION"] = card => (string?)card["phase"] == "CREATION",
        ["existence=UNCONFIRMED"] = card => (string?)card["existence"] == "UNCONFIRMED",
        ["freshness=NEVER"] = card => (string?)card["freshness"] == "NEVER",
        ["freshness=CONFIRMED,DUE"] = card => (string?)card["freshness"] is "CONFIRMED" or "DUE",
        ["confirmationMethod=SELF,HUB_VISIT"] = card => (string?)card["confirmationMethod"] is "SELF" or "HUB_VISIT",
        ["confirmedSince=2020-01-01"] = card => card["confirmedOn"] is not null,
        ["inDispute=false"] = card => card["inDispute"] is null,
        ["existence=ACTIVE,STOPPED"] = card => (string?)card["existence"] is "ACTIVE" or "STOPPED",
        ["award=KIPP"] = card => Awards(card).Contains("KIPP"),
        ["award=top_45"] = card => Awards(card).Contains("TOP_45"),
        ["award=TOP_45,FINALIST"] = card => Awards(card).Intersect(["TOP_45", "FINALIST"]).Any(),
        ["has=award"] = card => card["awards"]!.AsArray().Count > 0,
        ["tag=layanan"] = card => Values(card, "tags").Contains("layanan"),
        ["updatedSince=2020-01-01"] = _ => true,
        ["updatedSince=2020-01-01T07:00:00%2B07:00"] = _ => true,
        ["updatedSince=2999-01-01T00:00:00Z"] = _ => false,
        ["provinceCode=73&year=2021&has=award"] = card =>
            Region(card).StartsWith("73", StringComparison.Ordinal) && Year(card) == 2021 && card["awards"]!.AsArray().Count > 0,
        ["source=KIPP&sector=HEALTH&year.gte=2019&existence=UNCONFIRMED"] = card =>
            Values(card, "sources").Contains("KIPP") && (string?)card["sector"] == "HEALTH" && Year(card) >= 2019,
        ["provinceCode=13&regionCode=73"] = _ => false,
    };

    public static TheoryData<string> Queries => [.. Filters.Keys];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_filter_returns_exactly_the_matching_innovations(string query)
    {
        var all = await app.Anonymous().Get("/api/v1/innovations?limit=200&sort=id");
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=200&sort=id&count=exact&{query}");

        page.Titles.ShouldBe(all.Items.Where(Filters[query]).Select(card => (string)card["title"]!));
        ((int?)page["page.count.value"]).ShouldBe(page.Items.Count);
    }

    [Fact]
    public async Task A_province_filter_includes_its_regencies_and_cities()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?provinceCode=13&limit=200");

        new[] { "Ayo Cegah Stunting", "SITARANG", "Sekolah Keluarga" }.ShouldBeSubsetOf(page.Titles);
    }

    [Fact]
    public async Task The_institution_kind_filter_uses_the_root_of_the_owners_tree()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?institutionKind=CITY&limit=200");

        page.Titles.ShouldContain("SITARANG"); // owned by an office of a city
        page.Titles.ShouldNotContain("PIKOBAR"); // owned by a province
    }

    [Fact]
    public async Task An_institution_filter_includes_the_units_under_it()
    {
        var client = app.Anonymous();
        var sitarang = (await client.Get("/api/v1/innovations?q=sitarang")).Items[0];
        var office = await client.Get($"/api/v1/institutions/{sitarang["institution"]!["id"]}");

        var ofOffice = await client.Get($"/api/v1/innovations?institutionId={office.Id}");
        var ofGovernment = await client.Get($"/api/v1/innovations?institutionId={office["parentId"]}");

        ofOffice.Titles.ShouldBe(["SITARANG"]);
        ofGovernment.Titles.ShouldContain("SITARANG");
    }

    [Fact]
    public async Task An_unknown_institution_owns_nothing() =>
        (await app.Anonymous().Get($"/api/v1/innovations?institutionId={Guid.CreateVersion7()}")).Items.ShouldBeEmpty();

    [Fact]
    public async Task Search_and_filters_can_be_combined()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?q=stunting&provinceCode=13");

        page.Titles.ShouldBe(["Ayo Cegah Stunting"]);
    }

    private static string Region(JsonNode card) => (string?)card["region"]?["code"] ?? "";

    private static int Year(JsonNode card) => (int?)card["year"] ?? 0;

    private static IEnumerable<string> Values(JsonNode card, string name) => card[name]!.AsArray().Select(value => value!.ToString());

    private static IEnumerable<string?> Awards(JsonNode card) =>
        card["awards"]!
            .AsArray()
            .SelectMany(award => new[] { ((string?)award!["competition"])?.ToUpperInvariant(), (string?)award["tier"] });
}
