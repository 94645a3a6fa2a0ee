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
        ["freshness"] = card => [(string?)card["freshness"]],
        ["confirmationMethod"] = card => [(string?)card["confirmationMethod"]],
    };

    public static TheoryData<string> Facets => [.. ValuesOf.Keys];

    public static TheoryData<string, string> FiltersOfFacets =>
        new()
        {
            { "province", "provinceCode" },
            { "sector", "sector" },
            { "source", "source" },
            { "existence", "existence" },
            { "freshness", "freshness" },
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
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=200&has=award&regionCode=7*&facets={facet}");

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
            var query = count!["value"] is { } value ? $"{filter}={value}" : $"lacks={facet}";
            var page = await client.Get($"/api/v1/innovations?count=exact&{query}");
            ((int?)page["page.count.value"]).ShouldBe((int?)count["count"], query);
        }
    }

    [Theory]
    [InlineData("province")]
    [InlineData("sector")]
    [InlineData("year")]
    [InlineData("phase")]
    [InlineData("existence")]
    [InlineData("freshness")]
    [InlineData("confirmationMethod")]
    [InlineData("institutionKind")]
    public async Task The_counts_of_a_facet_with_one_value_each_add_up_to_all_innovations(string facet)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=1&count=exact&facets={facet}");

        page[$"facets.{facet}"]!.AsArray().Sum(count => (int)count!["count"]!).ShouldBe((int)page["page.count.value"]!);
    }

    [Theory]
    [InlineData("id", "tidak disebut")]
    [InlineData("en", "not stated")]
    public async Task What_is_not_stated_comes_last_without_a_value(string language, string label)
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?limit=200&has=award&facets=year,source", ("Accept-Language", language));

        var rest = page["facets.year"]!.AsArray()[^1]!;
        rest.AsObject().Select(member => member.Key).ShouldBe(["label", "count"]);
        ((string?)rest["label"], (int)rest["count"]!).ShouldBe((label, page.Items.Count(card => card["year"] is null)));
        page["facets.source"]!.AsArray().ShouldAllBe(count => count!["value"] != null);
    }

    [Fact]
    public async Task A_facet_ignores_what_it_lacks_itself()
    {
        var client = app.Anonymous();

        var filtered = await client.Get("/api/v1/innovations?facets=province,sector&lacks=province");

        Counts(filtered, "province").ShouldBe(Counts(await client.Get("/api/v1/innovations?facets=province"), "province"));
        Counts(filtered, "sector").ShouldNotBe(Counts(await client.Get("/api/v1/innovations?facets=sector"), "sector"));
    }

    [Theory]
    [InlineData("existence")]
    [InlineData("freshness")]
    public async Task What_is_always_stated_cannot_be_lacking(string facet)
    {
        var problem = await app.Anonymous().Get($"/api/v1/innovations?lacks={facet}");

        (problem.Status, problem.Code).ShouldBe((400, "INVALID_PARAMETER"));
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
        const string facets = "province,sector,source,year,phase,existence,institutionKind,freshness,confirmationMethod";

        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=1&facets={facets}");

        page["facets"]!.AsObject().Select(facet => facet.Key).ShouldBe(facets.Split(','));
    }

    private static List<string> Counts(Reply page, string facet) =>
        [.. page[$"facets.{facet}"]!.AsArray().Select(count => $"{count!["value"]} {count["count"]}")];

    private static IEnumerable<string> Tally(Reply page, string facet) =>
        page
            .Items.SelectMany(card => ValuesOf[facet](card).DefaultIfEmpty())
            .GroupBy(value => value)
            .Select(group => $"{group.Key} {group.Count()}");
}
