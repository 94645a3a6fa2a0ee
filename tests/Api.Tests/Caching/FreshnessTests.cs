using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Caching;

[Collection(Shared.Entries)]
public class FreshnessTests(JippApp app)
{
    [Fact]
    public async Task A_publication_is_visible_in_the_next_read_of_everything()
    {
        var client = app.Anonymous();
        foreach (var round in Enumerable.Range(0, 5))
        {
            var word = $"segar{round}kali";
            string[] urls =
            [
                "/api/v1/innovations?limit=1",
                $"/api/v1/innovations?q={word}",
                "/api/v1/innovations?facets=sector&limit=1&sort=title",
                $"/api/v1/innovations/suggestions?q={word}",
            ];
            var before = new List<Reply>();
            foreach (var url in urls)
                before.Add(await client.Get(url));

            var published = await app.Published($"Layanan {word}");

            var after = new List<Reply>();
            foreach (var url in urls)
                after.Add(await client.Get(url));
            after[0].Ids.ShouldBe([published.Id]);
            after[1].Ids.ShouldBe([published.Id]);
            Health(after[2]).ShouldBe(Health(before[2]) + 1);
            after[3].Ids.ShouldContain(published.Id);
            after.Zip(before).ShouldAllBe(pair => pair.First.ETag != pair.Second.ETag);
        }
    }

    [Fact]
    public async Task A_change_is_visible_in_the_next_read_of_list_search_and_detail()
    {
        var client = app.Anonymous();
        var published = await app.Published($"Perubahan cepat {Given.Next()}");
        foreach (var round in Enumerable.Range(0, 10))
        {
            await client.Get($"/api/v1/innovations/{published.Id}");
            await client.Get("/api/v1/innovations?limit=1");

            await app.Revised(published.Id, new { summary = $"Putaran {round}" });

            (await client.Get($"/api/v1/innovations/{published.Id}"))["summary"]!.ToString().ShouldBe($"Putaran {round}");
            (await client.Get("/api/v1/innovations?limit=1")).Items[0]["summary"]!.ToString().ShouldBe($"Putaran {round}");
            (await client.Get($"/api/v1/innovations/{published["registryNumber"]}"))["summary"]!.ToString().ShouldBe($"Putaran {round}");
            ((int)(await client.Get($"/api/v1/innovations/{published.Id}/revisions")).Items[0]["number"]!).ShouldBe(round + 2);
        }
    }

    [Fact]
    public async Task A_draft_leaves_public_answers_unchanged()
    {
        var client = app.Anonymous();
        var owner = await app.Institution();
        var before = await client.Get("/api/v1/innovations");

        await app.CompleteDraft(ownerId: owner.Id);

        (await client.Get("/api/v1/innovations", ("If-None-Match", before.ETag))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task A_new_institution_is_visible_in_the_next_list_and_suggestion()
    {
        var client = app.Anonymous();
        await client.Get("/api/v1/institutions?q=sekejap");
        await client.Get("/api/v1/innovations/suggestions?q=sekejap");

        var institution = await app.Institution("Balai Sekejap");

        (await client.Get("/api/v1/institutions?q=sekejap")).Ids.ShouldBe([institution.Id]);
        (await client.Get("/api/v1/innovations/suggestions?q=sekejap")).Ids.ShouldContain(institution.Id);
    }

    [Fact]
    public async Task A_transition_is_visible_in_the_next_read_of_the_transitions()
    {
        var published = await app.Published();
        var before = await app.Anonymous().Get($"/api/v1/innovations/{published.Id}/transitions");

        await app.Move(published.Id, new { to = "DEVELOPMENT" });

        var after = await app.Anonymous().Get($"/api/v1/innovations/{published.Id}/transitions", ("If-None-Match", before.ETag));
        after.Status.ShouldBe(200);
        after["phase"]!.ToString().ShouldBe("DEVELOPMENT");
    }

    private static int Health(Reply page) =>
        (int)page["facets.sector"]!.AsArray().Single(count => (string?)count!["value"] == "HEALTH")!["count"]!;
}
