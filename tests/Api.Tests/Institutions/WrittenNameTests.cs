using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Tests;

namespace JippApi.Api.Tests.Institutions;

[Collection(SharedApp.Name)]
public sealed class WrittenNameTests(JippApp app)
{
    private const int Shown = 5;

    [Theory]
    [InlineData("institutions-first.txt", "first half")]
    [InlineData("institutions-second.txt", "second half")]
    public async Task An_institution_is_found_the_way_people_write_it(string file, string half)
    {
        List<string> missed = [];
        var rows = WrittenRows.Of(file);
        foreach (var row in rows)
        {
            var page = await app.Anonymous().Get($"/api/v1/institutions?limit={Shown}&q={Uri.EscapeDataString(row[0])}");
            var names = page.Items.Select(item => (string)item!["name"]!).ToList();
            if (!names.Contains(row[1]))
                missed.Add($"{row[0]}: {string.Join("; ", names)}");
        }

        Figures.Report($"Institutions found, {half}: {rows.Count - missed.Count} of {rows.Count}");
        missed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Suggestions_find_it_too()
    {
        var suggestions = await app.Anonymous().Get("/api/v1/innovations/suggestions?q=disdukcapil%20balangan");

        suggestions.Items.Select(item => (string)item!["text"]!).ShouldContain("Disdukcapil Kabupaten Balangan");
    }

    [Fact]
    public async Task The_best_match_comes_first_and_pages_fit_together()
    {
        var all = await Names("/api/v1/institutions?q=pemkab%20jawa%20timur&limit=200");
        List<string> walked = [];
        var url = "/api/v1/institutions?q=pemkab%20jawa%20timur&limit=7";
        while (true)
        {
            var page = await app.Anonymous().Get(url);
            walked.AddRange(page.Items.Select(item => (string)item!["name"]!));
            if (page["page.nextCursor"] is not { } next)
                break;
            url = $"/api/v1/institutions?q=pemkab%20jawa%20timur&limit=7&cursor={Uri.EscapeDataString((string)next!)}";
        }

        walked.ShouldBe(all);
        all.Count.ShouldBe(29);
        (await Names("/api/v1/institutions?q=provinsi%20jawa%20timur")).First().ShouldBe("Pemerintah Provinsi Jawa Timur");
        (await Names("/api/v1/institutions?q=universitas%20indonesia")).First().ShouldBe("Universitas Indonesia");
    }

    private async Task<List<string>> Names(string url) =>
        [.. (await app.Anonymous().Get(url)).Items.Select(item => (string)((JsonNode)item!)["name"]!)];
}
