using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Institutions;

[Collection(Shared.Entries)]
public class RenamingTests(JippApp app)
{
    [Fact]
    public async Task A_new_name_replaces_the_old_one_everywhere_at_once()
    {
        var (office, innovation, client) = await Owned("Dinas Layu");
        await Seen(innovation.Id, client);

        await Rename(office, new { name = "Dinas Mekarsari Wangi" });

        (await client.Get($"/api/v1/innovations/{innovation.Id}"))["institution.name"]!.ToString().ShouldBe("Dinas Mekarsari Wangi");
        (await client.Get($"/api/v1/innovations?institutionId={office.Id}")).Items[0]["institution"]!["name"]!
            .ToString()
            .ShouldBe("Dinas Mekarsari Wangi");
        (await client.Get("/api/v1/innovations?q=mekarsari+wangi")).Ids.ShouldBe([innovation.Id]);
        (await client.Get("/api/v1/innovations/suggestions?q=mekarsari")).Items.ShouldContain(item =>
            (string?)item["text"] == "Dinas Mekarsari Wangi"
        );
        (await client.Get($"/api/v1/institutions/{office.Id}"))["name"]!.ToString().ShouldBe("Dinas Mekarsari Wangi");
    }

    [Fact]
    public async Task The_old_name_no_longer_finds_the_innovation()
    {
        var (office, innovation, client) = await Owned("Dinas Purwakala");
        (await client.Get("/api/v1/innovations?q=purwakala")).Ids.ShouldBe([innovation.Id]);

        await Rename(office, new { name = $"Dinas Anyar {Given.Next()}" });

        (await client.Get("/api/v1/innovations?q=purwakala")).Ids.ShouldNotContain(innovation.Id);
    }

    [Fact]
    public async Task A_new_name_of_a_government_finds_the_innovations_of_its_offices()
    {
        var government = await app.Institution("Pemerintah Negeri Dongeng");
        var office = await app.Institution(parentId: government.Id);
        var innovation = await app.Published(ownerId: office.Id);

        await Rename(government, new { name = "Pemerintah Negeri Khayalan" });

        (await app.Anonymous().Get("/api/v1/innovations?q=khayalan")).Ids.ShouldBe([innovation.Id]);
    }

    [Fact]
    public async Task A_new_kind_of_a_government_applies_to_innovations_of_its_offices()
    {
        var government = await app.Institution(root: true);
        var innovation = await app.Published(ownerId: (await app.Institution(parentId: government.Id)).Id);

        await Rename(government, new { kind = "COMMUNITY" });

        (await app.Anonymous().Get("/api/v1/innovations?institutionKind=COMMUNITY")).Ids.ShouldContain(innovation.Id);
    }

    [Fact]
    public async Task A_new_parent_takes_effect_in_filters_at_once()
    {
        var innovation = await app.Published(ownerId: (await app.Institution()) is var office ? office.Id : "");
        var parent = await app.Institution();

        await Rename(office, new { parentId = parent.Id });

        (await app.Anonymous().Get($"/api/v1/innovations?institutionId={parent.Id}")).Ids.ShouldBe([innovation.Id]);
    }

    [Fact]
    public async Task A_renamed_owner_changes_the_entity_tag_of_the_innovation()
    {
        var (office, innovation, client) = await Owned($"Dinas {Given.Next()}");
        var before = await client.Get($"/api/v1/innovations/{innovation.Id}");

        await Rename(office, new { name = $"Dinas {Given.Next()}" });

        (await client.Get($"/api/v1/innovations/{innovation.Id}", ("If-None-Match", before.ETag))).Status.ShouldBe(200);
    }

    private async Task<(Reply Office, Reply Innovation, HttpClient Client)> Owned(string name)
    {
        var office = await app.Institution(name);
        return (office, await app.Published(ownerId: office.Id), app.Anonymous());
    }

    private static async Task Seen(string id, HttpClient client)
    {
        foreach (
            var url in new[]
            {
                $"/api/v1/innovations/{id}",
                "/api/v1/innovations?q=mekarsari+wangi",
                "/api/v1/innovations/suggestions?q=mekarsari",
            }
        )
            (await client.Get(url)).Status.ShouldBe(200);
    }

    private async Task Rename(Reply institution, object patch) =>
        (await app.ClientWith("NATIONAL_ADMIN").Patch($"/api/v1/institutions/{institution.Id}", patch, ("If-Match", "*"))).Status.ShouldBe(
            200
        );
}
