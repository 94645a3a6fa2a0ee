using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class UserTests(JippApp app)
{
    [Theory]
    [InlineData("HUB_ADMIN", true, false)]
    [InlineData("SOURCE_ADMIN", false, false)]
    [InlineData("NATIONAL_ADMIN", true, true)]
    public async Task Administrators_see_accounts_that_work_in_their_region(string role, bool here, bool elsewhere)
    {
        var (near, far) = (await app.Person(app.Accounts.Government), await app.Person(await Elsewhere()));
        var client = app.ClientWith(role);

        (await client.Get($"/api/v1/users/{near.Id}")).Status.ShouldBe(here ? 200 : 404);
        (await client.Get($"/api/v1/users/{far.Id}")).Status.ShouldBe(elsewhere ? 200 : 404);
        (await Find(client, near)).ShouldBe(here);
        (await Find(client, far)).ShouldBe(elsewhere);
    }

    [Theory]
    [InlineData("VALIDATOR", "REGION", "13.71", "HUB_ADMIN", true)]
    [InlineData("VALIDATOR", "REGION", "13", "HUB_ADMIN", true)]
    [InlineData("VALIDATOR", "REGION", "61", "HUB_ADMIN", false)]
    [InlineData("VALIDATOR", "NATIONAL", null, "HUB_ADMIN", false)]
    [InlineData("VALIDATOR", "SOURCE", "KIPP", "SOURCE_ADMIN", true)]
    [InlineData("VALIDATOR", "SOURCE", "IGA", "SOURCE_ADMIN", false)]
    public async Task Administrators_see_accounts_with_a_role_in_their_region(
        string role,
        string kind,
        string? value,
        string administrator,
        bool known
    )
    {
        var person = await app.Person();
        await app.GrantRole(person.Id, role, kind, value);

        (await app.ClientWith(administrator).Get($"/api/v1/users/{person.Id}")).Status.ShouldBe(known ? 200 : 404);
    }

    [Fact]
    public async Task Administrators_see_editors_of_institutions_in_their_region()
    {
        var person = await app.Person();
        await app.GrantRole(person.Id, "INSTITUTION_EDITOR", "INSTITUTION", (await app.Institution()).Id.ToUpperInvariant());

        (await app.ClientWith("HUB_ADMIN").Get($"/api/v1/users/{person.Id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_account_out_of_reach_is_not_found()
    {
        var person = await app.Person(await Elsewhere());
        var hub = app.ClientWith("HUB_ADMIN");

        (await app.Disable(person.Id, hub)).Status.ShouldBe(404);
        (await hub.Post($"/api/v1/users/{person.Id}/invitations", "{}")).Status.ShouldBe(404);
        (await hub.Get($"/api/v1/users/{person.Id}/grants")).Status.ShouldBe(404);
        (await hub.Get($"/api/v1/users/{person.Id}/transitions")).Status.ShouldBe(404);
        (
            await hub.Post($"/api/v1/users/{person.Id}/grants", new { role = "MENTOR", scope = new { kind = "REGION", value = "13" } })
        ).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("HUB_ADMIN", "REGION", "13", "ROLE_NOT_BELOW_OWN")]
    [InlineData("NATIONAL_ADMIN", "NATIONAL", null, "ROLE_NOT_BELOW_OWN")]
    [InlineData("VALIDATOR", "NATIONAL", null, "SCOPE_NOT_WITHIN_OWN")]
    [InlineData("MENTOR", "REGION", "61", "SCOPE_NOT_WITHIN_OWN")]
    public async Task An_account_with_a_role_out_of_reach_cannot_be_administered(string role, string kind, string? value, string code)
    {
        var person = await app.Person(app.Accounts.Government);
        await app.GrantRole(person.Id, "MENTOR", "REGION", "13");
        await app.GrantRole(person.Id, role, kind, value);
        var hub = app.ClientWith("HUB_ADMIN");

        (await app.Disable(person.Id, hub)).Code.ShouldBe(code);
        (await hub.Post($"/api/v1/users/{person.Id}/invitations", "{}")).Code.ShouldBe(code);
        (await Obstacle(hub, person, "DISABLED")).ShouldBe(code);
    }

    [Fact]
    public async Task An_account_that_acts_for_a_superior_cannot_be_taken_over()
    {
        var (person, chief) = (await app.Person(app.Accounts.Government), await app.Person());
        var grant = await app.GrantRole(chief.Id, "NATIONAL_ADMIN");
        (
            await (await app.SignedIn(chief)).Post(
                "/api/v1/me/delegations",
                new
                {
                    grantId = grant.Id,
                    to = person.Id,
                    until = TimeProvider.System.GetUtcNow().AddDays(1),
                }
            )
        ).Status.ShouldBe(201);

        (await app.ClientWith("HUB_ADMIN").Post($"/api/v1/users/{person.Id}/invitations", "{}")).Code.ShouldBe("ROLE_NOT_BELOW_OWN");
    }

    [Fact]
    public async Task Transitions_are_listed_with_their_obstacles()
    {
        var person = await app.Person(app.Accounts.Government);
        var hub = app.ClientWith("HUB_ADMIN");

        (await Obstacle(hub, person, "DISABLED")).ShouldBeNull();
        (await Obstacle(hub, person, "ACTIVE")).ShouldBe("ACCOUNT_TRANSITION_NOT_ALLOWED");
    }

    [Fact]
    public async Task Disabling_requires_a_reason_and_the_current_version()
    {
        var person = await app.Person(app.Accounts.Government);
        var (client, url) = (app.ClientWith("HUB_ADMIN"), $"/api/v1/users/{person.Id}");
        var etag = (await client.Get(url)).ETag;

        (await client.Post($"{url}/transitions", new { to = "DISABLED" }, ("If-Match", etag))).Faults.ShouldBe(["/reason REQUIRED"]);
        (await client.Post($"{url}/transitions", new { to = "DISABLED", reason = "Pindah" })).Status.ShouldBe(428);
        var done = await client.Post($"{url}/transitions", new { to = "DISABLED", reason = "Pindah" }, ("If-Match", etag));
        ((string?)done["status"], (string?)done["disabledReason"]).ShouldBe(("DISABLED", "Pindah"));
        (await client.Post($"{url}/transitions", new { to = "ACTIVE" }, ("If-Match", etag))).Status.ShouldBe(412);
        (await client.Post($"{url}/transitions", new { to = "DISABLED", reason = "Lagi" }, ("If-Match", done.ETag))).Code.ShouldBe(
            "ACCOUNT_TRANSITION_NOT_ALLOWED"
        );
    }

    [Theory]
    [InlineData("q=SUMATERA", "hub13@demo.jipp")]
    [InlineData("q=Hub13@Demo", "hub13@demo.jipp")]
    [InlineData("q=@demo.jipp&role=MENTOR", "mentor61@demo.jipp")]
    [InlineData("q=@demo.jipp&role=MENTOR,SIGNATORY", "mentor61@demo.jipp,secretary61@demo.jipp,signatory61.71@demo.jipp")]
    [InlineData("q=@demo.jipp&status=DISABLED", "")]
    public async Task The_list_can_be_filtered(string query, string emails) =>
        string.Join(
                ',',
                (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/users?{query}")).Items.Select(item => (string?)item["email"])
            )
            .ShouldBe(emails);

    [Fact]
    public async Task The_list_can_be_filtered_by_institution()
    {
        var institution = (await app.Institution()).Id;
        var person = await app.Person(institution);

        (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/users?institutionId={institution}")).Ids.ShouldBe([person.Id]);
    }

    [Fact]
    public async Task Paging_returns_each_account_once()
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        List<string> met = [];
        var page = await client.Get("/api/v1/users?q=@demo.jipp&limit=4");
        for (met.AddRange(page.Ids); (string?)page["page.nextCursor"] is { } next; met.AddRange(page.Ids))
            page = await client.Get($"/api/v1/users?q=@demo.jipp&limit=4&cursor={Uri.EscapeDataString(next)}");

        met.Count.ShouldBe(14);
        met.ShouldBeUnique();
        (await client.Get("/api/v1/users?q=@demo.jipp&limit=4")).Header("Cache-Control").ShouldBe("private, no-cache");
    }

    [Theory]
    [InlineData("INSTITUTION_EDITOR")]
    [InlineData("VALIDATOR")]
    [InlineData("MENTOR")]
    public async Task Non_administrators_cannot_read_accounts(string role) =>
        (await app.ClientWith(role).Get("/api/v1/users")).Status.ShouldBe(403);

    private async Task<string> Elsewhere() => (await app.Anonymous().Get("/api/v1/institutions?regionCode=61.71&kind=CITY&limit=1")).Ids[0];

    private static async Task<bool> Find(HttpClient client, Person person) =>
        (await client.Get($"/api/v1/users?q={person.Email}")).Ids.Contains(person.Id);

    private static async Task<string?> Obstacle(HttpClient client, Person person, string to) =>
        (string?)
            (await client.Get($"/api/v1/users/{person.Id}/transitions"))["moves"]!.AsArray().Single(move => (string?)move!["to"] == to)![
                "obstacle"
            ];
}
