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
    public async Task Roles_are_given_below_and_within_ones_own(
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
    public async Task One_role_gives_neither_height_nor_reach_to_another()
    {
        var (person, both) = (await app.Person(app.Accounts.Government), await app.Person());
        await app.Grants(both.Id, "HUB_ADMIN", "REGION", "13");
        await app.Grants(both.Id, "VALIDATOR");

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
    public async Task A_scope_is_something_that_there_is(string kind, string? value)
    {
        var person = await app.Person();

        (
            await app.ClientWith("NATIONAL_ADMIN")
                .Post($"/api/v1/users/{person.Id}/grants", new { role = "CONTENT_EDITOR", scope = new { kind, value } })
        ).Faults.ShouldBe(["/scope/value NOT_A_SCOPE_VALUE"]);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once()
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
    public async Task Nobody_gives_a_role_to_themselves()
    {
        var id = app.Accounts.IdOf("NATIONAL_ADMIN", "diri");

        (
            await app.ClientWith("NATIONAL_ADMIN", "diri")
                .Post($"/api/v1/users/{id}/grants", new { role = "MENTOR", scope = new { kind = "NATIONAL" } })
        ).Code.ShouldBe("GRANT_TO_ONESELF");
    }

    [Fact]
    public async Task A_role_works_at_once_and_ends_at_once_when_taken_back()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        (await client.Get("/api/v1/users")).Status.ShouldBe(403);
        var grant = await app.Grants(person.Id, "HUB_ADMIN", "REGION", "13");
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
    public async Task A_role_that_begins_later_or_has_ended_gives_nothing()
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
    public async Task A_role_that_is_not_theirs_to_give_is_not_theirs_to_take()
    {
        var person = await app.Person(app.Accounts.Government);
        var grant = await app.Grants(person.Id, "VALIDATOR");

        (
            await app.ClientWith("HUB_ADMIN")
                .Send(HttpMethod.Delete, $"/api/v1/users/{person.Id}/grants/{grant.Id}", null, ("If-Match", "*"))
        ).Code.ShouldBe("SCOPE_NOT_WITHIN_OWN");
    }

    [Fact]
    public async Task Giving_again_with_the_same_key_gives_once()
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
