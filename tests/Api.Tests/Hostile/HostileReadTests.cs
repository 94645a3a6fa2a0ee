using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

[Collection(SharedApp.Name)]
public class HostileReadTests(JippApp app)
{
    /// <summary>Percent-encoded.</summary>
    private static readonly string[] Nasty =
    [
        "'%3B%20DROP%20TABLE%20Innovations%3B--",
        "'%20OR%20'1'%3D'1",
        "x%20OR%20NEAR(",
        "%22x%22%20NEAR%2F2%20y",
        "a*",
        "*",
        "%22",
        "\"\"\"",
        "-x",
        "NOT%20x",
        "AND",
        "OR",
        "^x",
        "Words%3Ax",
        "x%3A*%20%26%20!y",
        "x%20%7C%20y%20%3C-%3E%20z",
        "%5C",
        "%25",
        "%25%25%25",
        "_",
        "%5B%5D",
        "%7B%7D",
        "((((((((((",
        "%00",
        "a%00b",
        "%01%02%1F",
        "%0D%0A%0D%0A",
        "%F0%9F%98%80",
        "%F0%9F%8F%A5%E2%80%8D%F0%9F%91%A9",
        "%EF%BB%BF",
        "%E2%80%AE%D9%85",
        "%ED%A0%80",
        "%FF%FE",
        "%C3%28",
        "%",
        "%zz",
        "%u0041",
        "%EF%BF%BF",
        "%C4%B0",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "${jndi:ldap://x}",
        "{{7*7}}",
        "..%2F..%2Fetc%2Fpasswd",
        "%2E%2E",
        "0",
        "-1",
        "9999999999999999999999",
        "1e309",
        "NaN",
        "null",
        "true",
        "a,b,,c,",
        ",",
        ";",
        "+",
        "++++",
        "%20%20%20",
    ];

    public static TheoryData<string> Texts => [.. Nasty];

    public static TheoryData<string> Parameters =>
        [
            "q",
            "provinceCode",
            "regionCode",
            "institutionId",
            "institutionKind",
            "source",
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
            "award",
            "has",
            "tag",
            "updatedSince",
            "sort",
            "limit",
            "cursor",
            "count",
            "fields",
            "facets",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task No_search_text_causes_a_server_error(string text)
    {
        foreach (var rest in new[] { "", "&sort=title", "&facets=province,source&count=exact&limit=5", "&sort=-updatedAt&has=award" })
            (await app.Anonymous().Get($"/api/v1/innovations?q={text}{rest}")).Status.ShouldBeOneOf(200, 400);
        (await app.Anonymous().Get($"/api/v1/innovations/suggestions?q={text}")).Status.ShouldBeOneOf(200, 400);
        (await app.Anonymous().Get($"/api/v1/institutions?q={text}")).Status.ShouldBeOneOf(200, 400);
        (await app.Anonymous().Get($"/api/v1/regions?q={text}")).Status.ShouldBeOneOf(200, 400);
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task No_parameter_value_causes_a_server_error(string parameter)
    {
        foreach (var text in Nasty)
            (await app.Anonymous().Get($"/api/v1/innovations?{parameter}={text}")).Status.ShouldBeOneOf([200, 400], text);
    }

    [Theory]
    [InlineData("/api/v1/innovations/")]
    [InlineData("/api/v1/regions/")]
    [InlineData("/api/v1/institutions/")]
    [InlineData("/api/v1/reference-data/")]
    [InlineData("/api/v1/problems/")]
    public async Task No_resource_id_causes_a_server_error(string address)
    {
        foreach (var text in Nasty.Where(text => !text.Contains("%00", StringComparison.Ordinal))) // Kestrel itself refuses those
            (await app.Anonymous().Get(address + text)).Status.ShouldBeOneOf([200, 400, 404], text);
    }

    [Theory]
    [InlineData("0001-01-01", 400)]
    [InlineData("0001-01-01T00:00:00Z", 400)]
    [InlineData("0001-01-01T00:00:00%2B14:00", 400)]
    [InlineData("1753-01-01", 400)]
    [InlineData("9999-12-31", 400)]
    [InlineData("9999-12-31T23:59:59.9999999Z", 400)]
    [InlineData("9999-12-31T23:59:59-14:00", 400)]
    [InlineData("2024-13-01", 400)]
    [InlineData("-0001-01-01", 400)]
    [InlineData("12024-01-01", 400)]
    [InlineData("2024-01-01T25:00:00Z", 400)]
    [InlineData("2024-01-01T00:00:00", null)]
    public async Task No_time_causes_a_server_error(string time, int? status)
    {
        var client = app.Anonymous();
        var id = (await client.Get("/api/v1/innovations?limit=1")).Ids[0];

        var then = await client.Get($"/api/v1/innovations/{id}?asOf={time}");
        var since = await client.Get($"/api/v1/innovations?updatedSince={time}");

        then.Status.ShouldBeOneOf(status is { } expected ? [expected] : [200, 400, 404]);
        since.Status.ShouldBeOneOf(status == 400 ? [400] : [200, 400]);
    }

    [Theory]
    [InlineData(1_000, 200)]
    [InlineData(1_001, 400)]
    [InlineData(10_000, 400)]
    [InlineData(60_000, 400)]
    public async Task A_long_search_is_answered_or_refused(int length, int status) =>
        (await app.Anonymous().Get($"/api/v1/innovations?q={new string('a', length)}")).Status.ShouldBe(status);

    [Fact]
    public async Task A_search_of_many_words_is_answered() =>
        (
            await app.Anonymous().Get($"/api/v1/innovations?q={string.Join('+', Enumerable.Range(0, 120).Select(n => $"kata{n}"))}")
        ).Status.ShouldBe(200);

    [Fact]
    public async Task A_filter_is_refused_only_beyond_the_maximum_number_of_values()
    {
        var client = app.Anonymous();

        (await client.Get($"/api/v1/innovations?year={string.Join(',', Enumerable.Range(1990, 50))}")).Status.ShouldBe(200);
        (await client.Get($"/api/v1/innovations?year={string.Join(',', Enumerable.Range(1950, 51))}")).Faults.ShouldBe(["year TOO_MANY"]);
    }

    [Fact]
    public async Task A_parameter_repeated_a_thousand_times_is_refused() =>
        (await app.Anonymous().Get($"/api/v1/innovations?{string.Join('&', Enumerable.Repeat("limit=1", 1_000))}")).Status.ShouldBe(400);
}
