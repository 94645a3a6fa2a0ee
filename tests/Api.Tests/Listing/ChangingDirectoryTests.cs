using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

public class ChangingDirectoryTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task Paging_in_entry_order_is_stable_while_others_publish()
    {
        var client = app.Anonymous();
        var all = await client.Get("/api/v1/innovations?sort=id&limit=200");
        var (before, owned) = (
            all.Ids,
            all.Items.Where(card => card["institution"] is not null).Select(card => (string)card["id"]!).ToList()
        );
        var walked = await client.Forwards(
            "/api/v1/innovations?sort=id&limit=20",
            async () =>
            {
                await app.Published();
                await app.Revised(owned[Given.Next() * 31 % owned.Count], new { summary = $"Ringkasan {Given.Next()}" });
            }
        );

        var ids = walked.SelectMany(page => page.Ids).ToList();
        ids.ShouldBeUnique();
        before.ShouldBeSubsetOf(ids);
    }

    [Fact]
    public async Task Highlights_are_escaped_for_HTML()
    {
        await app.Published("<script>alert('sorotan')</script> & Jempol Kencana");

        var page = await app.Anonymous().Get("/api/v1/innovations?q=jempol+kencana");

        var title = (string)page.Items[0]["highlights"]!["title"]!;
        title.ShouldStartWith("&lt;script&gt;");
        title.ShouldContain("&amp; <mark>Jempol</mark> <mark>Kencana</mark>");
    }

    [Fact]
    public async Task Goals_tags_and_phase_can_be_filtered_by()
    {
        var published = await app.Published();

        foreach (
            var filter in new[]
            {
                "sdg=3",
                "tag=layanan",
                "tag=LAYANAN",
                "phase=CREATION",
                "ladderLevel=PILOT",
                "institutionKind=CITY&year=2023&sector=HEALTH",
            }
        )
            (await app.Anonymous().Get($"/api/v1/innovations?limit=200&{filter}")).Ids.ShouldContain(published.Id, filter);
    }

    [Fact]
    public async Task Only_records_changed_since_a_time_are_found()
    {
        var published = await app.Published();
        var time = Uri.EscapeDataString((string)published["updatedAt"]!);

        var ids = (await app.Anonymous().Get($"/api/v1/innovations?sort=updatedAt&updatedSince={time}")).Ids;

        ids[0].ShouldBe(published.Id);
    }

    [Fact]
    public async Task Spelling_correction_learns_words_just_published()
    {
        var published = await app.Published("Gerbang Swasembada Kolaboratif");

        var page = await app.Anonymous().Get("/api/v1/innovations?q=swasembdaa");

        ((string?)page["page.correctedQuery"]).ShouldBe("swasembada");
        page.Ids.ShouldContain(published.Id);
    }
}
