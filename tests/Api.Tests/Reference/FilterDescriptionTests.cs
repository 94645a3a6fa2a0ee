using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Reference;

[Collection(SharedApp.Name)]
public class FilterDescriptionTests(JippApp app)
{
    [Fact]
    public async Task Every_described_filter_is_accepted()
    {
        var client = app.Anonymous();
        foreach (var field in (await client.Get("/api/v1/innovations/filters"))["fields"]!.AsArray())
        {
            foreach (var value in ValuesOf(field!))
                (await client.Get($"/api/v1/innovations?{field!["name"]}={value}")).Status.ShouldBe(200, $"{field["name"]}={value}");
        }
    }

    [Fact]
    public async Task Every_described_sort_and_facet_is_accepted()
    {
        var client = app.Anonymous();
        var filters = await client.Get("/api/v1/innovations/filters");

        foreach (var sort in filters["sorts"]!.AsArray())
            (await client.Get($"/api/v1/innovations?q=stunting&sort={sort}")).Status.ShouldBe(200, sort!.ToString());
        foreach (var facet in filters["facets"]!.AsArray())
            (await client.Get($"/api/v1/innovations?facets={facet}")).Status.ShouldBe(200, facet!.ToString());
    }

    [Fact]
    public async Task Every_filter_has_operators_and_a_label_in_both_languages()
    {
        var fields = (await app.Anonymous().Get("/api/v1/innovations/filters"))["fields"]!.AsArray();

        fields
            .Select(field => (string?)field!["name"])
            .ShouldBe(
                [
                    "q",
                    "provinceCode",
                    "regionCode",
                    "institutionId",
                    "institutionKind",
                    "source",
                    "sourceRecordId",
                    "sector",
                    "sdg",
                    "year",
                    "year.gte",
                    "year.lt",
                    "phase",
                    "existence",
                    "freshness",
                    "confirmationMethod",
                    "confirmedSince",
                    "inDispute",
                    "ladderLevel",
                    "award",
                    "has",
                    "lacks",
                    "tag",
                    "updatedSince",
                ],
                ignoreOrder: true
            );
        fields.ShouldAllBe(field => field!["operators"]!.AsArray().Count > 0);
        fields.ShouldAllBe(field => (string?)field!["labelId"] != (string?)field["labelEn"]);
    }

    private static IEnumerable<string> ValuesOf(JsonNode field) =>
        field["values"] is { } values
            ? values.AsArray().Select(value => (string)value!["code"]!)
            :
            [
                ((string)field["type"]!) switch
                {
                    "INTEGER" => "2020",
                    "ID" => Guid.Empty.ToString(),
                    "TIME" or "DATE" => "2020-01-01",
                    "BOOLEAN" => "true",
                    "REGION_CODE" or "REGION_PREFIX" => "13",
                    "CODES" => (string?)field["name"] == "lacks" ? "province" : "award",
                    _ => "stunting",
                },
            ];
}
