using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>The sample tells the truth: what is invented counts nowhere and is said of no real institution.</summary>
[Collection(SharedApp.Name)]
public class TrueSampleStory(JippApp app)
{
    private const string Innovations = "/api/v1/innovations";
    private const int Known = 154;

    [Fact]
    public async Task Public_totals_count_only_what_the_press_has_named()
    {
        var list = await app.Anonymous().Get($"{Innovations}?limit=200&count=exact&facets=existence");

        ((int)list["page.count.value"]!).ShouldBe(Known);
        list.Items.Count.ShouldBe(Known);
        list.Items.ShouldAllBe(item => !((string)item["title"]!).Contains("contoh", StringComparison.OrdinalIgnoreCase));
        (await app.Anonymous().Get("/api/v1/replication-links")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_real_institution_has_confirmed_an_invented_replica()
    {
        var links = (await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/replication-links?limit=200")).Items;

        links.ShouldNotBeEmpty();
        links.ShouldAllBe(link => ((string)link["origin"]!["title"]!).StartsWith("CONTOH"));
        links.ShouldAllBe(link => ((string)link["replica"]!["title"]!).StartsWith("CONTOH"));
    }

    [Fact]
    public async Task A_year_is_that_of_the_practice_and_not_of_an_award()
    {
        var fiducia = (await app.Anonymous().Get($"{Innovations}?q=fiducia")).Items.ShouldHaveSingleItem();

        fiducia["year"].ShouldBeNull();
        ((int)fiducia["awards"]![0]!["editionYear"]!).ShouldBe(2014);
    }

    [Fact]
    public async Task SITARANG_has_the_innovator_whom_the_press_names()
    {
        var found = (await app.Anonymous().Get($"{Innovations}?q=sitarang")).Ids.ShouldHaveSingleItem();

        var record = await app.Anonymous().Get($"{Innovations}/{found}");

        record["innovators"]!.AsArray().Select(name => (string?)name).ShouldBe(["Eka Diana Rilva"]);
        ((string?)record["title"], (string?)record["shortName"]).ShouldBe(("SITARANG", "SITARANG"));
    }

    [Theory]
    [InlineData("12.77", "Kota Padangsidimpuan")]
    [InlineData("31", "Daerah Khusus Ibukota Jakarta")]
    [InlineData("72.04", "Kabupaten Toli-Toli")]
    [InlineData("73.10", "Kabupaten Pangkajene dan Kepulauan")]
    public async Task Regions_have_their_official_names(string code, string name) =>
        ((string?)(await app.Anonymous().Get($"/api/v1/regions/{code}"))["name"]).ShouldBe(name);
}
