using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class GrantTests(JippApp app)
{
    [Theory]
    [InlineData("HUB_ADMIN", "MENTOR", "REGION", "13.71", 201, null)]
    [InlineData("HUB_ADMIN", "VALIDATOR", "REGION", "13", 201, null)]
    [InlineData("HUB_ADMIN", "VALIDATOR", "REGION", "61", 403, "SCOPE_NOT_WITHIN_OWN")]
    [InlineData("HUB_ADMIN", "VALIDATOR", "NATIONAL", null, 403, "SCOPE_NOT_WITHIN_OWN")]
    [InlineData("HUB_ADMIN", "VALIDATOR", "SOURCE", "KIPP", 403, "SCOPE_NOT_WITHIN_OWN")]
    [InlineData("HUB_ADMIN", "HUB_ADMIN", "REGION", "13", 403, "ROLE_NOT_BELOW_OWN")]
    [InlineData("HUB_ADMIN", "SOURCE_ADMIN", "SOURCE", "KIPP", 403, "ROLE_NOT_BELOW_OWN")]
    [InlineData("HUB_ADMIN", "NATIONAL_ADMIN", "NATIONAL", null, 403, "ROLE_NOT_BELOW_OWN")]
    [InlineData("NATIONAL_ADMIN", "HUB_ADMIN", "REGION", "61", 201, null)]
    [InlineData("NATIONAL_ADMIN", "NATIONAL_ADMIN", "NATIONAL", null, 201, null)]
    [InlineData("NATIONAL_ADMIN", "HUB_ADMIN", "NATIONAL", null, 422, "SCOPE_DOES_NOT_FIT_ROLE")]
    [InlineData("NATIONAL_ADMIN", "INSTITUTION_EDITOR", "REGION", "13", 422, "SCOPE_DOES_NOT_FIT_ROLE")]
    public async Task Roles_are_granted_below_and_within_ones_own(
        string administrator,
        string role,
        string kind,
        string? value,
        int status,
        string? code
    )
    {
        var person = await app.Person(app.Accounts.Government);

        var reply = await app.ClientWith(administrator)
            .Post($"/api/v1/users/{person.Id}/grants", new { role, scope = new { kind, value } });

        (reply.Status, reply.Code).ShouldBe((status, code), reply.Text);
    }

    [Fact]
    public async Task Rank_and_scope_of_two_roles_are_not_combined()
    {
        var (person, both) = (await app.Person(app.Accounts.Government), await app.Person());
        await app.GrantRole(both.Id, "HUB_ADMIN", "REGION", "13");
        await app.GrantRole(both.Id, "VALIDATOR");

        var reply = await (await app.SignedIn(both)).Post(
            $"/api/v1/users/{person.Id}/grants",
            new { role = "MENTOR", scope = new { kind = "NATIONAL" } }
        );

        reply.Code.ShouldBe("SCOPE_NOT_WITHIN_OWN");
    }

    [Theory]
    [InlineData("REGION", "99")]
    [InlineData("REGION", "Padang")]
    [InlineData("REGION", null)]
    [InlineData("SOURCE", "LAIN")]
    [InlineData("INSTITUTION", "01234567-89ab-7def-8123-456789abcdef")]
    [InlineData("INSTITUTION", "bukan-id")]
    [InlineData("NATIONAL", "13")]
    public async Task A_scope_must_exist(string kind, string? value)
    {
        var person = await app.Person();

        (
            await app.ClientWith("NATIONAL_ADMIN")
                .Post($"/api/v1/users/{person.Id}/grants", new { role = "CONTENT_EDITOR", scope = new { kind, value } })
        ).Faults.ShouldBe(["/scope/value NOT_A_SCOPE_VALUE"]);
    }

    [Fact]
    public async Task All_missing_fields_are_reported_at_once()
    {
        var person = await app.Person();

        (await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/grants", "{}")).Faults.ShouldBe(
            ["/role REQUIRED", "/scope REQUIRED"],
            ignoreOrder: true
        );
        (
            await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/grants", new { role = "MENTOR", scope = new { } })
        ).Faults.ShouldBe(["/scope/kind REQUIRED"]);
    }

    [Fact]
    public async Task Granting_a_role_to_oneself_is_refused()
    {
        var id = app.Accounts.IdOf("NATIONAL_ADMIN", "diri");

        (
            await app.ClientWith("NATIONAL_ADMIN", "diri")
                .Post($"/api/v1/users/{id}/grants", new { role = "MENTOR", scope = new { kind = "NATIONAL" } })
        ).Code.ShouldBe("GRANT_TO_ONESELF");
    }

    [Fact]
    public async Task A_grant_and_its_revocation_take_effect_at_once()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        (await client.Get("/api/v1/users")).Status.ShouldBe(403);
        var grant = await app.GrantRole(person.Id, "HUB_ADMIN", "REGION", "13");
        (await client.Get("/api/v1/users")).Status.ShouldBe(200);
        ((string?)grant["scope.label"]).ShouldBe("Sumatera Barat");

        var url = $"/api/v1/users/{person.Id}/grants/{grant.Id}";
        (await Delete(url)).Status.ShouldBe(428);
        (await Delete(url, "\"7-x\"")).Status.ShouldBe(412);
        (await Delete(url, (string)grant["etag"]!)).Status.ShouldBe(204);

        (await client.Get("/api/v1/users")).Status.ShouldBe(403);
        (await Delete(url, "*")).Status.ShouldBe(404);
        (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/users/{person.Id}/grants")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_grant_outside_its_period_permits_nothing()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        var now = TimeProvider.System.GetUtcNow();
        async Task<Reply> Give(DateTimeOffset? from, DateTimeOffset? until) =>
            await app.ClientWith("NATIONAL_ADMIN")
                .Post(
                    $"/api/v1/users/{person.Id}/grants",
                    new
                    {
                        role = "HUB_ADMIN",
                        scope = new { kind = "REGION", value = "13" },
                        from,
                        until,
                    }
                );

        (await Give(now.AddHours(1), null)).Status.ShouldBe(201);
        (await Give(null, now.AddHours(-1))).Code.ShouldBe("PERIOD_ENDS_BEFORE_IT_BEGINS");
        (await Give(now.AddHours(2), now.AddHours(1))).Code.ShouldBe("PERIOD_ENDS_BEFORE_IT_BEGINS");

        (await client.Get("/api/v1/users")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_grant_can_be_revoked_only_by_those_who_could_give_it()
    {
        var person = await app.Person(app.Accounts.Government);
        var grant = await app.GrantRole(person.Id, "VALIDATOR");

        (
            await app.ClientWith("HUB_ADMIN")
                .Send(HttpMethod.Delete, $"/api/v1/users/{person.Id}/grants/{grant.Id}", null, ("If-Match", "*"))
        ).Code.ShouldBe("SCOPE_NOT_WITHIN_OWN");
    }

    [Fact]
    public async Task Repeating_a_grant_with_the_same_key_grants_once()
    {
        var person = await app.Person();
        var body = new { role = "MENTOR", scope = new { kind = "NATIONAL" } };
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        var first = await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/grants", body, key);
        var second = await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/grants", body, key);

        second.Id.ShouldBe(first.Id);
        (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/users/{person.Id}/grants")).Items.Count.ShouldBe(1);
    }

    private Task<Reply> Delete(string url, string? version = null) =>
        version is null
            ? app.ClientWith("NATIONAL_ADMIN").Send(HttpMethod.Delete, url, null)
            : app.ClientWith("NATIONAL_ADMIN").Send(HttpMethod.Delete, url, null, ("If-Match", version));
}
