using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public class FacetTests(JippApp app)
{
    private static readonly Dictionary<string, Func<JsonNode, IEnumerable<string?>>> ValuesOf = new()
    {
        ["province"] = card => [((string?)card["region"]?["code"])?.Split('.')[0]],
        ["sector"] = card => [(string?)card["sector"]],
        ["source"] = card => card["sources"]!.AsArray().Select(source => (string?)source),
        ["year"] = card => [card["year"]?.ToString()],
        ["phase"] = card => [(string?)card["phase"]],
        ["existence"] = card => [(string?)card["existence"]],
    };

    public static TheoryData<string> Facets => [.. ValuesOf.Keys];

    public static TheoryData<string, string> FiltersOfFacets =>
        new()
        {
            { "province", "provinceCode" },
            { "sector", "sector" },
            { "source", "source" },
            { "existence", "existence" },
            { "institutionKind", "institutionKind" },
        };

    [Theory]
    [MemberData(nameof(Facets))]
    public async Task A_facet_counts_each_value_of_the_whole_result(string facet)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=200&facets={facet}");

        Counts(page, facet).ShouldBe(Tally(page, facet), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Facets))]
    public async Task A_facet_respects_the_other_filters(string facet)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=200&has=award&regionCode=7&facets={facet}");

        Counts(page, facet).ShouldBe(Tally(page, facet), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Facets))]
    public async Task A_facet_respects_the_search(string facet)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=200&q=pelayanan&facets={facet}");

        page.Items.ShouldNotBeEmpty();
        Counts(page, facet).ShouldBe(Tally(page, facet), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(FiltersOfFacets))]
    public async Task A_facet_ignores_its_own_filter(string facet, string filter)
    {
        var client = app.Anonymous();
        var open = await client.Get($"/api/v1/innovations?facets={facet}");
        var value = (string)open[$"facets.{facet}"]![0]!["value"]!;

        var filtered = await client.Get($"/api/v1/innovations?facets={facet}&{filter}={value}");

        Counts(filtered, facet).ShouldBe(Counts(open, facet));
    }

    [Theory]
    [MemberData(nameof(FiltersOfFacets))]
    public async Task Filtering_by_a_facet_value_finds_as_many_as_it_counts(string facet, string filter)
    {
        var client = app.Anonymous();
        var open = await client.Get($"/api/v1/innovations?facets={facet}");

        foreach (var count in open[$"facets.{facet}"]!.AsArray())
        {
            var page = await client.Get($"/api/v1/innovations?count=exact&{filter}={count!["value"]}");
            ((int?)page["page.count.value"]).ShouldBe((int?)count["count"], $"{filter}={count["value"]}");
        }
    }

    [Theory]
    [InlineData(null, "Kesehatan", "id")]
    [InlineData("en", "Health", "en")]
    [InlineData("fr, en-GB;q=0.7, id;q=0.3", "Health", "en")]
    [InlineData("de", "Kesehatan", "id")]
    public async Task A_facet_is_labelled_in_the_requested_language(string? languages, string label, string answered)
    {
        var page = await app.Anonymous()
            .Get("/api/v1/innovations?facets=sector", [.. languages is null ? [] : new[] { ("Accept-Language", languages) }]);

        page["facets.sector"]!.AsArray().Single(count => (string?)count!["value"] == "HEALTH")!["label"]!.ToString().ShouldBe(label);
        page.Header("Content-Language").ShouldBe(answered);
    }

    [Fact]
    public async Task A_province_is_labelled_by_its_name()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?facets=province&provinceCode=13");

        page["facets.province"]!.AsArray().Single(count => (string?)count!["value"] == "13")!["label"]!
            .ToString()
            .ShouldBe("Sumatera Barat");
    }

    [Fact]
    public async Task All_facets_can_be_requested_together()
    {
        var page = await app.Anonymous()
            .Get("/api/v1/innovations?limit=1&facets=province,sector,source,year,phase,existence,institutionKind");

        page["facets"]!
            .AsObject()
            .Select(facet => facet.Key)
            .ShouldBe(["province", "sector", "source", "year", "phase", "existence", "institutionKind"]);
    }

    private static List<string> Counts(Reply page, string facet) =>
        [.. page[$"facets.{facet}"]!.AsArray().Select(count => $"{count!["value"]} {count["count"]}")];

    private static IEnumerable<string> Tally(Reply page, string facet) =>
        page.Items.SelectMany(ValuesOf[facet]).OfType<string>().GroupBy(value => value).Select(group => $"{group.Key} {group.Count()}");
}
