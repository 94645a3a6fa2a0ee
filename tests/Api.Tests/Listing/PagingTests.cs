using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public partial class PagingTests(JippApp app)
{
    public static TheoryData<string> Lists =>
        [
            "sort=-updatedAt",
            "sort=updatedAt",
            "sort=year",
            "sort=-year",
            "sort=title",
            "sort=-title",
            "sort=id",
            "q=pelayanan",
            "q=pelayanan&sort=-updatedAt",
            "q=pelayanan&sort=updatedAt",
            "q=pelayanan&sort=year",
            "q=pelayanan&sort=-year",
            "q=pelayanan&sort=title",
            "q=pelayanan&sort=-title",
            "q=pelayanan&sort=id",
            "q=pelayanan&sort=relevance",
            "q=pelayannan",
            "q=pikobar+sitarang+stunting",
            "provinceCode=73&sort=title",
        ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Paging_forwards_returns_each_innovation_once_in_order(string query)
    {
        var client = app.Anonymous();
        var whole = await client.Get($"/api/v1/innovations?limit=200&{query}");

        var pages = await client.Forwards($"/api/v1/innovations?limit=7&{query}");

        pages.SelectMany(page => page.Ids).ShouldBe(whole.Ids);
        pages.SkipLast(1).ShouldAllBe(page => page.Items.Count == 7 && (bool)page["page.hasMore"]!);
        ((bool)pages[^1]["page.hasMore"]!).ShouldBeFalse();
        pages[0]["page.prevCursor"].ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Paging_backwards_mirrors_paging_forwards(string query)
    {
        var client = app.Anonymous();
        var forwards = await client.Forwards($"/api/v1/innovations?limit=5&{query}");

        var backwards = await client.Backwards($"/api/v1/innovations?limit=5&{query}", forwards[^1]);

        backwards
            .Select(page => string.Join(' ', page.Ids))
            .ShouldBe(forwards.SkipLast(1).Reverse().Select(page => string.Join(' ', page.Ids)));
    }

    [Fact]
    public async Task Paging_returns_all_154_innovations()
    {
        var pages = await app.Anonymous().Forwards("/api/v1/innovations");

        pages.SelectMany(page => page.Ids).Distinct().Count().ShouldBe(154);
        pages.Sum(page => page.Items.Count).ShouldBe(154);
    }

    [Fact]
    public async Task All_pages_of_a_corrected_search_use_the_correction()
    {
        var pages = await app.Anonymous().Forwards("/api/v1/innovations?q=pelayannan&limit=5");

        pages.Count.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(page => (string?)page["page.correctedQuery"] == "pelayanan");
    }

    [Fact]
    public async Task The_next_page_may_have_another_limit()
    {
        var client = app.Anonymous();
        var first = await client.Get("/api/v1/innovations?sort=title&limit=5");

        var next = await client.Get($"/api/v1/innovations?sort=title&limit=10&cursor={first["page.nextCursor"]}");

        next.Ids.ShouldBe((await client.Get("/api/v1/innovations?sort=title&limit=15")).Ids.Skip(5));
    }

    [Fact]
    public async Task Links_lead_to_the_first_next_and_previous_pages()
    {
        var client = app.Anonymous();
        var first = await client.Get("/api/v1/innovations?source=KIPP&limit=5");

        var second = await client.Get(Links(first)["next"]);
        var links = Links(second);

        links.Keys.ShouldBe(["first", "self", "prev", "next"], ignoreOrder: true);
        second.Ids.ShouldNotBe(first.Ids);
        (await client.Get(links["prev"])).Ids.ShouldBe(first.Ids);
        (await client.Get(links["first"])).Ids.ShouldBe(first.Ids);
        (await client.Get(links["self"])).Ids.ShouldBe(second.Ids);
    }

    [Fact]
    public async Task A_single_page_has_no_neighbours()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?q=sitarang");

        Links(page).Keys.ShouldBe(["first", "self"], ignoreOrder: true);
        page["page.nextCursor"].ShouldBeNull();
    }

    [Theory]
    [InlineData("/api/v1/regions", 552)]
    [InlineData("/api/v1/regions?kind=PROVINCE", 38)]
    public async Task Paging_returns_each_region_once(string url, int count)
    {
        var pages = await app.Anonymous().Forwards(url);

        pages.SelectMany(page => page.Items).Select(region => (string)region["code"]!).Distinct().Count().ShouldBe(count);
        pages.Sum(page => page.Items.Count).ShouldBe(count);
    }

    [Fact]
    public async Task Paging_returns_each_institution_once_in_both_directions()
    {
        var client = app.Anonymous();
        var forwards = await client.Forwards("/api/v1/institutions?limit=9");
        var backwards = await client.Backwards("/api/v1/institutions?limit=9", forwards[^1]);

        var ids = forwards.SelectMany(page => page.Ids).ToList();
        ids.ShouldBeUnique();
        backwards.AsEnumerable().Reverse().SelectMany(page => page.Ids).ShouldBe(ids.SkipLast(forwards[^1].Items.Count));
    }

    private static Dictionary<string, string> Links(Reply page) =>
        LinkPattern().Matches(page.Header("Link")!).ToDictionary(match => match.Groups[2].Value, match => match.Groups[1].Value);

    [GeneratedRegex("<([^>]+)>; rel=\"([^\"]+)\"")]
    private static partial Regex LinkPattern();
}
