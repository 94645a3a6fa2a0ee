using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public class RefusedDelegationTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task A_role_is_delegated_only_to_an_account_that_can_sign_in()
    {
        var (chief, deputy, _) = await app.Delegated();
        var client = await app.SignedIn(chief);
        var grant = (string)(await client.Get("/api/v1/me"))["grants"]![0]!["id"]!;
        var disabled = await app.Person();
        await app.Disable(disabled.Id);
        Task<Reply> To(string to) =>
            client.Post(
                "/api/v1/me/delegations",
                new
                {
                    grantId = grant,
                    to,
                    until = app.Clock.GetUtcNow().AddDays(1),
                }
            );

        foreach (
            var nobody in new[]
            {
                "tidak-ada@uji.example",
                Guid.CreateVersion7().ToString(),
                disabled.Email,
                disabled.Id,
                (await app.Invited()).Of().Email,
            }
        )
            (await To(nobody)).Faults.ShouldBe(["/to UNKNOWN_ACCOUNT"], nobody);
        (await To(chief.Id)).Code.ShouldBe("DELEGATION_TO_ONESELF");
        (await To(deputy.Email.ToUpperInvariant())).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_role_is_delegated_for_no_longer_than_its_holder_has_it()
    {
        var (chief, deputy, delegation) = await app.Delegated();
        var (client, until) = (await app.SignedIn(deputy), app.Clock.GetUtcNow().AddDays(30));
        var ending = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                $"/api/v1/users/{deputy.Id}/grants",
                new
                {
                    role = "MENTOR",
                    scope = new { kind = "NATIONAL" },
                    until = app.Clock.GetUtcNow().AddDays(3),
                }
            );

        (
            await client.Post(
                "/api/v1/me/delegations",
                new
                {
                    grantId = (string)delegation["grant.id"]!,
                    to = chief.Id,
                    until,
                }
            )
        ).Code.ShouldBe("DELEGATION_NOT_OWN");
        (
            await client.Post(
                "/api/v1/me/delegations",
                new
                {
                    grantId = ending.Id,
                    to = chief.Id,
                    until,
                }
            )
        ).Code.ShouldBe("DELEGATION_NOT_OWN");
        (
            await client.Post(
                "/api/v1/me/delegations",
                new
                {
                    grantId = Guid.CreateVersion7(),
                    to = chief.Id,
                    until,
                }
            )
        ).Status.ShouldBe(404);
        (await client.Post("/api/v1/me/delegations", "{}")).Faults.ShouldBe(
            ["/grantId REQUIRED", "/to REQUIRED", "/until REQUIRED"],
            ignoreOrder: true
        );
    }
}
