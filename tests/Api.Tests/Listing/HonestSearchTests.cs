using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

/// <summary>What is exported and counted is what was asked for, however helpful the list is.</summary>
[Collection(SharedApp.Name)]
public class HonestSearchTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/x-ndjson")]
    public async Task An_export_is_neither_corrected_nor_widened(string mediaType)
    {
        var misspelt = await app.Anonymous().Get($"{Url}?q=stunitng", ("Accept", mediaType));
        var apart = await app.Anonymous().Get($"{Url}?q=pikobar+sitarang", ("Accept", mediaType));

        foreach (var export in new[] { misspelt, apart })
            export.Text.Split('\n').Count(line => line.Contains("JIPP-", StringComparison.Ordinal)).ShouldBe(0, export.Text);
        (misspelt.Header("Jipp-Searched-Query"), misspelt.Header("Jipp-Suggested-Query")).ShouldBe(("stunitng", "stunting"));
        apart.Header("Jipp-Searched-Query").ShouldBe("pikobar sitarang");
    }

    [Fact]
    public async Task A_workbook_says_what_was_searched_for()
    {
        var workbook = await app.Anonymous()
            .Get($"{Url}?q=stunitng", ("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

        (workbook.Header("Jipp-Searched-Query"), workbook.Header("Jipp-Suggested-Query")).ShouldBe(("stunitng", "stunting"));
    }

    [Fact]
    public async Task An_export_of_any_word_is_asked_for()
    {
        var export = await app.Anonymous().Get($"{Url}?q=pikobar+sitarang&match=any", ("Accept", "text/csv"));

        export.Text.TrimEnd().Split("\r\n").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Facets_count_what_was_asked_for()
    {
        var page = await app.Anonymous().Get($"{Url}?q=stunitng&facets=province,sector&count=exact");

        (page.Items.Count, (int)page["page.count.value"]!, (string?)page["page.suggestedQuery"]).ShouldBe((0, 0, "stunting"));
        page["facets.province"]!.AsArray().ShouldBeEmpty();
        page["page.correctedQuery"].ShouldBeNull();
    }

    [Fact]
    public async Task A_search_for_all_words_is_answered_to_the_letter()
    {
        var page = await app.Anonymous().Get($"{Url}?q=pikobar+sitarang&match=all");

        (page.Items.Count, page["page.matchesAny"]).ShouldBe((0, null));
        (await app.Anonymous().Get($"{Url}?q=pikobar+sitarang")).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_cursor_continues_only_the_search_it_began()
    {
        var first = await app.Anonymous().Get($"{Url}?q=pelayanan+sitarang&match=any&limit=1");
        var cursor = Uri.EscapeDataString((string)first["page.nextCursor"]!);

        (await app.Anonymous().Get($"{Url}?q=pelayanan+sitarang&match=any&limit=1&cursor={cursor}")).Items.Count.ShouldBe(1);
        (await app.Anonymous().Get($"{Url}?q=pelayanan+sitarang&limit=1&cursor={cursor}")).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("all", 200)]
    [InlineData("any", 200)]
    [InlineData("some", 400)]
    public async Task Match_takes_all_or_any(string match, int status) =>
        (await app.Anonymous().Get($"{Url}?q=gizi&match={match}")).Status.ShouldBe(status);
}
