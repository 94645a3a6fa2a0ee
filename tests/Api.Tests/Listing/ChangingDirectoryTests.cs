using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

public class ChangingDirectoryTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task A_walk_in_order_of_entry_meets_each_once_while_others_publish_and_revise()
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
    public async Task What_is_marked_in_a_hit_is_escaped_for_a_web_page()
    {
        await app.Published("<script>alert('sorotan')</script> & Jempol Kencana");

        var page = await app.Anonymous().Get("/api/v1/innovations?q=jempol+kencana");

        var title = (string)page.Items[0]["highlights"]!["title"]!;
        title.ShouldStartWith("&lt;script&gt;");
        title.ShouldContain("&amp; <mark>Jempol</mark> <mark>Kencana</mark>");
    }

    [Fact]
    public async Task Goals_tags_and_phase_find_what_states_them()
    {
        var published = await app.Published();

        foreach (
            var filter in new[] { "sdg=3", "tag=layanan", "tag=LAYANAN", "phase=CREATION", "institutionKind=CITY&year=2023&sector=HEALTH" }
        )
            (await app.Anonymous().Get($"/api/v1/innovations?limit=200&{filter}")).Ids.ShouldContain(published.Id, filter);
    }

    [Fact]
    public async Task Only_what_was_changed_since_a_time_is_found()
    {
        var published = await app.Published();
        var time = Uri.EscapeDataString((string)published["updatedAt"]!);

        var ids = (await app.Anonymous().Get($"/api/v1/innovations?sort=updatedAt&updatedSince={time}")).Ids;

        ids[0].ShouldBe(published.Id);
    }

    [Fact]
    public async Task Titles_from_words_just_published_are_corrected_to()
    {
        var published = await app.Published("Gerbang Swasembada Kolaboratif");

        var page = await app.Anonymous().Get("/api/v1/innovations?q=swasembdaa");

        ((string?)page["page.correctedQuery"]).ShouldBe("swasembada");
        page.Ids.ShouldContain(published.Id);
    }
}
