using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hubs;

public class ReadingHubsTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Url = GivenHubs.Url;

    [Fact]
    public async Task The_eight_pilots_of_decree_94_of_2020_are_listed()
    {
        var pilots = (await app.Anonymous().Get($"{Url}?year=2020&wave=1")).Items;

        pilots.Select(hub => (string)hub["regionCode"]!).Order().ShouldBe(["13", "16", "19", "33", "35", "63", "73", "75"]);
        pilots.ShouldAllBe(hub => (string)hub["decree"]!["number"]! == "94");
    }

    [Fact]
    public async Task Unreported_facts_are_absent()
    {
        var hub = await app.Anonymous().Get($"{Url}/{(await app.Anonymous().Get($"{Url}?provinceCode=76")).Ids[0]}");

        hub["decree.number"]!.ToString().ShouldBe("305");
        (hub["decree.wave"], hub["decree.date"], hub["jointCommitment"]).ShouldBe((null, null, null));
        hub["assessments"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("provinceCode=13", "13")]
    [InlineData("provinceCode=13,61&status=ACTIVE", "13,61")]
    [InlineData("year=2021&status=DESIGNATED", "14,51,81")]
    [InlineData("wave=2&provinceCode=61", "61")]
    public async Task Filters_narrow_the_list(string query, string regions) =>
        (await app.Anonymous().Get($"{Url}?{query}")).Items.Select(hub => (string)hub["regionCode"]!).Order().ShouldBe(regions.Split(','));

    [Fact]
    public async Task Pages_can_be_walked_forwards_and_backwards()
    {
        var client = app.Anonymous();
        var all = (await client.Get($"{Url}?limit=200")).Ids;
        List<string> walked = [];
        string? cursor = null,
            back = null;
        do
        {
            var page = await client.Get($"{Url}?limit=5{(cursor is null ? "" : $"&cursor={cursor}")}");
            walked.AddRange(page.Ids);
            (cursor, back) = ((string?)page["page.nextCursor"], (string?)page["page.prevCursor"]);
        } while (cursor is not null);

        walked.ShouldBe(all);
        (await client.Get($"{Url}?limit=5&cursor={back}")).Ids.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Hubs_can_be_read_as_GeoJSON_without_geometry()
    {
        var answer = await app.Anonymous().Get($"{Url}?provinceCode=13", ("Accept", "application/geo+json"));

        answer.Http.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        answer["type"]!.ToString().ShouldBe("FeatureCollection");
        var feature = answer["features"]![0]!.AsObject();
        (feature.ContainsKey("geometry"), feature["geometry"]).ShouldBe((true, null));
        feature["type"]!.ToString().ShouldBe("Feature");
        feature["properties"]!["regionCode"]!.ToString().ShouldBe("13");
        answer.Header("Link")!.ShouldContain("rel=\"first\"");
    }

    [Fact]
    public async Task A_change_is_visible_at_once_and_changes_the_entity_tag()
    {
        var hub = await app.ProposedHub("11");
        var (client, url) = (app.Anonymous(), $"{Url}/{hub.Id}");
        var (one, list) = (await client.Get(url), await client.Get(Url));
        await client.Get(url);

        await app.ClientWith("NATIONAL_ADMIN").Patch(url, new { name = "Hub berganti nama" }, ("If-Match", "*"));

        (await client.Get(url))["name"]!.ToString().ShouldBe("Hub berganti nama");
        (await client.Get(url, ("If-None-Match", one.ETag))).Status.ShouldBe(200);
        (await client.Get(Url, ("If-None-Match", list.ETag))).Status.ShouldBe(200);
        (await client.Get(url, ("If-None-Match", (await client.Get(url)).ETag))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task Audit_events_of_a_hub_name_no_people()
    {
        var hub = await app.WorkingHub("11");

        var events = (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/audit-events?resourceId={hub.Id}")).Items;

        events
            .Select(e => (string)e["action"]!)
            .ShouldBe(
                [
                    "HUB_PROPOSED",
                    "HUB_ASSESSED",
                    "HUB_ASSESSED",
                    "HUB_ASSESSED",
                    "HUB_DESIGNATED",
                    "HUB_ACTIVATED",
                    "SPOKE_JOINED",
                    "MENTOR_JOINED",
                ],
                ignoreOrder: true
            );
        events.ShouldAllBe(e => !e.ToJsonString().Contains("Pendamping"));
    }
}
