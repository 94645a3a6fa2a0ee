using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

public class DelegationTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Acting_for_someone_uses_their_role_and_audits_both_people()
    {
        var (chief, deputy, _) = await app.Delegated();
        var client = await app.SignedIn(deputy);
        (await client.Get("/api/v1/users")).Status.ShouldBe(403);

        var invited = await app.Invited(app.Accounts.Government, For(client, chief));

        var happened = await EventAsync("ACCOUNT_INVITED", invited.Of().Id);
        (happened.Actor, happened.ActingFor).ShouldBe((deputy.Id, chief.Id));
    }

    [Fact]
    public async Task Acting_for_someone_suspends_the_actors_own_roles()
    {
        var (chief, deputy, _) = await app.Delegated();
        await app.GrantRole(deputy.Id, "NATIONAL_ADMIN");
        var client = await app.SignedIn(deputy);

        (await client.Get("/api/v1/me"))["permissions"]!.AsArray().Select(name => (string?)name).ShouldContain("clients:manage");
        var me = await For(client, chief).Get("/api/v1/me");
        me["permissions"]!.AsArray().Select(name => (string?)name).ShouldNotContain("clients:manage");
        ((string?)me["id"], (string?)me["actingFor.name"]).ShouldBe((deputy.Id, chief.Name));
    }

    [Fact]
    public async Task A_delegation_ends_with_its_period()
    {
        var (chief, deputy, _) = await app.Delegated(TimeSpan.FromMinutes(10));
        var client = For(await app.SignedIn(deputy), chief);
        (await client.Get("/api/v1/users")).Status.ShouldBe(200);

        app.Clock.Advance(TimeSpan.FromMinutes(11));

        await IsOver(client);
    }

    [Fact]
    public async Task A_delegation_ends_when_either_side_revokes_it()
    {
        foreach (var byDeputy in new[] { false, true })
        {
            var (chief, deputy, delegation) = await app.Delegated();
            var client = await app.SignedIn(byDeputy ? deputy : chief);
            var url = $"/api/v1/me/delegations/{delegation["grant.id"]}";
            (await client.Send(HttpMethod.Delete, url, null)).Status.ShouldBe(428);

            (await client.Send(HttpMethod.Delete, url, null, ("If-Match", (string)delegation["grant.etag"]!))).Status.ShouldBe(204);

            await IsOver(For(await app.SignedIn(deputy), chief));
        }
    }

    [Fact]
    public async Task A_delegation_ends_for_good_when_its_giver_loses_the_role()
    {
        var (chief, deputy, delegation) = await app.Delegated();
        var grant = (await (await app.SignedIn(chief)).Get("/api/v1/me"))["grants"]![0]!;

        await app.ClientWith("NATIONAL_ADMIN")
            .Send(HttpMethod.Delete, $"/api/v1/users/{chief.Id}/grants/{grant["id"]}", null, ("If-Match", "*"));
        await IsOver(For(await app.SignedIn(deputy), chief));

        await app.GrantRole(chief.Id, "HUB_ADMIN", "REGION", "13");
        await IsOver(For(await app.SignedIn(deputy), chief));
        (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/users/{deputy.Id}/grants")).Ids.ShouldNotContain(
            (string)delegation["grant.id"]!
        );
    }

    [Fact]
    public async Task A_delegation_ends_when_its_giver_is_disabled()
    {
        var (chief, deputy, _) = await app.Delegated();

        await app.Disable(chief.Id);

        await IsOver(For(await app.SignedIn(deputy), chief));
    }

    [Fact]
    public async Task Acting_for_someone_without_a_delegation_is_refused()
    {
        var (chief, _, _) = await app.Delegated();
        var stranger = await app.SignedIn(await app.Person());

        await IsOver(For(stranger, chief));
    }

    [Theory]
    [InlineData("POST", "password", """{"current":"a","new":"b"}""")]
    [InlineData("POST", "sign-out", "{}")]
    [InlineData("POST", "authenticator", """{"password":"a"}""")]
    [InlineData("POST", "authenticator/confirmations", """{"code":"a"}""")]
    [InlineData("POST", "authenticator/removals", """{"password":"a","code":"a"}""")]
    [InlineData("POST", "delegations", """{"grantId":"01234567-89ab-7def-8123-456789abcdef","to":"a","until":"2030-01-01T00:00:00Z"}""")]
    [InlineData("DELETE", "delegations/01234567-89ab-7def-8123-456789abcdef", null)]
    [InlineData("GET", "data", null)]
    [InlineData("POST", "erasure", """{"password":"a"}""")]
    public async Task Personal_operations_cannot_be_done_while_acting_for_someone(string method, string path, string? body)
    {
        var (chief, deputy, _) = await app.Delegated();

        var refused = await For(await app.SignedIn(deputy), chief).Send(new(method), $"/api/v1/me/{path}", body, ("If-Match", "*"));

        (refused.Status, refused.Code).ShouldBe((403, "OWN_NAME_ONLY"));
    }

    [Fact]
    public async Task A_delegate_cannot_grant_roles_to_either_side()
    {
        var (chief, deputy, _) = await app.Delegated(role: "NATIONAL_ADMIN");
        var client = For(await app.SignedIn(deputy), chief);

        foreach (var id in new[] { chief.Id, deputy.Id })
            (
                await client.Post($"/api/v1/users/{id}/grants", new { role = "MENTOR", scope = new { kind = "REGION", value = "13" } })
            ).Code.ShouldBe("GRANT_TO_ONESELF");
    }

    private static HttpClient For(HttpClient client, Person other)
    {
        client.DefaultRequestHeaders.Remove("Jipp-Acting-For");
        client.DefaultRequestHeaders.Add("Jipp-Acting-For", other.Id);
        return client;
    }

    private static async Task IsOver(HttpClient client)
    {
        var refused = await client.Get("/api/v1/users");
        (refused.Status, refused.Code).ShouldBe((403, "NOTHING_DELEGATED"));
    }

    private async Task<Application.Audit.AuditEvent> EventAsync(string action, string resource)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<JippDb>()
            .AuditEvents.AsNoTracking()
            .SingleAsync(e => e.Action == action && e.ResourceId == resource);
    }
}
