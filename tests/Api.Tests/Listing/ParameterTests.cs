using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public class ParameterTests(JippApp app)
{
    [Theory]
    [InlineData("", 20)]
    [InlineData("limit=1", 1)]
    [InlineData("limit=200", 200)]
    [InlineData("limit=201", 200)]
    [InlineData("limit=1000000", 200)]
    public async Task The_limit_is_applied_and_returned(string query, int limit)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?{query}");

        ((int?)page["page.limit"]).ShouldBe(limit);
        page.Items.Count.ShouldBe(Math.Min(limit, 154));
    }

    [Theory]
    [InlineData("limit=0", "limit OUT_OF_RANGE")]
    [InlineData("limit=-1", "limit OUT_OF_RANGE")]
    [InlineData("limit=abc", "limit OUT_OF_RANGE")]
    [InlineData("limit=99999999999999999999", "limit OUT_OF_RANGE")]
    [InlineData("limit=5&limit=6", "limit REPEATED")]
    [InlineData("year=abad", "year OUT_OF_RANGE")]
    [InlineData("year=1944", "year OUT_OF_RANGE")]
    [InlineData("sdg=18", "sdg OUT_OF_RANGE")]
    [InlineData("provinceCode=Sumbar", "provinceCode NOT_A_REGION_CODE")]
    [InlineData("regionCode=13.711", "regionCode NOT_A_REGION_CODE")]
    [InlineData("institutionId=1", "institutionId NOT_AN_ID")]
    [InlineData("institutionKind=KOTA", "institutionKind INVALID_VALUE")]
    [InlineData("source=kipp", "source INVALID_VALUE")]
    [InlineData("sector=HEALTH,HELTH", "sector INVALID_VALUE")]
    [InlineData("phase=1", "phase INVALID_VALUE")]
    [InlineData("existence=ALIVE", "existence INVALID_VALUE")]
    [InlineData("has=money", "has INVALID_VALUE")]
    [InlineData("updatedSince=kemarin", "updatedSince NOT_A_TIME")]
    [InlineData("updatedSince=2024-02-30", "updatedSince NOT_A_TIME")]
    [InlineData("sort=popularity", "sort INVALID_VALUE")]
    [InlineData("sort=relevance", "sort INVALID_VALUE")]
    [InlineData("count=all", "count INVALID_VALUE")]
    [InlineData("facets=colour", "facets INVALID_VALUE")]
    [InlineData("fields=id,judul", "fields INVALID_VALUE")]
    public async Task An_invalid_value_is_refused_with_the_name_of_its_parameter(string query, string fault)
    {
        var problem = await app.Anonymous().Get($"/api/v1/innovations?{query}");

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("INVALID_PARAMETER");
        problem.Faults.ShouldBe([fault]);
    }

    [Fact]
    public async Task All_invalid_parameters_are_reported_at_once()
    {
        var problem = await app.Anonymous().Get("/api/v1/innovations?limit=0&year=x&sector=Y&updatedSince=z");

        problem.Faults.ShouldBe(
            ["limit OUT_OF_RANGE", "year OUT_OF_RANGE", "sector INVALID_VALUE", "updatedSince NOT_A_TIME"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task An_invalid_value_is_answered_with_the_accepted_ones()
    {
        var problem = await app.Anonymous().Get("/api/v1/innovations?sort=popularity");

        problem["errors"]![0]!["allowedValues"]!.AsArray().Select(value => (string?)value).ShouldContain("-updatedAt");
    }

    [Theory]
    [InlineData("provincecode", "provinceCode")]
    [InlineData("province", "provinceCode")]
    [InlineData("sectors", "sector")]
    [InlineData("year.get", "year.gte")]
    [InlineData("pagesize", null)]
    public async Task An_unknown_parameter_is_refused_with_the_nearest_known_one(string name, string? nearest)
    {
        var problem = await app.Anonymous().Get($"/api/v1/innovations?{name}=13", ("Accept-Language", "en"));

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("UNKNOWN_PARAMETER");
        problem.Faults.ShouldBe([$"{name} UNKNOWN_PARAMETER"]);
        ((string)problem["errors"]![0]!["message"]!).ShouldEndWith(nearest ?? "Unknown parameter.");
    }

    [Fact]
    public async Task The_fields_parameter_selects_members()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?fields=id,title,year&year=2020");

        page.Items.ShouldAllBe(item => item.AsObject().Select(member => member.Key).SequenceEqual(new[] { "id", "title", "year" }));
    }

    [Fact]
    public async Task The_fields_parameter_keeps_the_highlights_of_a_search()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?fields=title&q=pikobar");

        page.Items[0].AsObject().Select(member => member.Key).ShouldBe(["title", "highlights"]);
    }

    [Theory]
    [InlineData("count=exact", 154)]
    [InlineData("count=estimate", 154)]
    [InlineData("count=exact&sector=HEALTH&limit=1", 15)]
    public async Task A_small_count_is_exact(string query, int value)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?{query}");

        ((int?)page["page.count.value"]).ShouldBe(value);
        ((string?)page["page.count.kind"]).ShouldBe("exact");
    }

    [Theory]
    [InlineData("")]
    [InlineData("count=none")]
    public async Task Nothing_is_counted_by_default(string query) =>
        (await app.Anonymous().Get($"/api/v1/innovations?{query}"))["page.count"].ShouldBeNull();
}
