using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Regions;

[Collection(SharedApp.Name)]
public sealed class PlaceInSearchTests(JippApp app)
{
    [Theory]
    [InlineData("Kulonprogo", "34.01")]
    [InlineData("kulon-progo", "34.01")]
    [InlineData("kab. kulonprogo", "34.01")]
    [InlineData("padangpanjang", "13.74")]
    [InlineData("kota padangpanjang", "13.74")]
    [InlineData("kab bogor", "32.01")]
    [InlineData("ujung pandang", "73.71")]
    [InlineData("lutra", "73.22")]
    [InlineData("hst", "63.07")]
    [InlineData("pangkep", "73.10")]
    [InlineData("provinsi jabar", "32")]
    public async Task A_search_for_a_place_finds_all_its_innovations(string q, string regionCode)
    {
        var there = await Ids($"regionCode={regionCode}");

        there.ShouldNotBeEmpty();
        there.Except(await Ids($"q={Uri.EscapeDataString(q)}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("jateng", "33")]
    [InlineData("jatim", "35")]
    [InlineData("sulsel", "73")]
    [InlineData("DIY", "34")]
    [InlineData("kaltara", "65")]
    public async Task A_short_name_finds_the_whole_province(string q, string provinceCode) =>
        (await Ids($"provinceCode={provinceCode}")).Except(await Ids($"q={q}")).ShouldBeEmpty();

    [Fact]
    public async Task Other_words_still_count()
    {
        var found = await app.Anonymous().Get("/api/v1/innovations?q=jateng%20sampah&limit=200");

        found.Items.ShouldAllBe(item => (bool?)found["matchesAny"] == true || ((string)item!["region"]!["code"]!).StartsWith("33"));
    }

    [Theory]
    [InlineData("pasir")]
    [InlineData("mitra")]
    public async Task A_word_that_is_also_a_short_name_stays_a_word(string q) =>
        (await Ids($"q={q}")).Intersect(await Ids("regionCode=64.01,71.07")).ShouldBeEmpty();

    private async Task<HashSet<string>> Ids(string query) =>
        [.. (await app.Anonymous().Get($"/api/v1/innovations?{query}&limit=200")).Items.Select(item => (string)item!["id"]!)];
}
