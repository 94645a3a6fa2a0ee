using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public static class GivenDelegations
{
    /// <summary>A person whose role is delegated to another.</summary>
    public static async Task<(Person Chief, Person Deputy, Reply Delegation)> Delegated(
        this AccessApp app,
        TimeSpan? time = null,
        string role = "HUB_ADMIN"
    )
    {
        var (chief, deputy) = (await app.Person(), await app.Person());
        var grant = role == "HUB_ADMIN" ? await app.GrantRole(chief.Id, role, "REGION", "13") : await app.GrantRole(chief.Id, role);
        var delegation = await (await app.SignedIn(chief)).Post(
            "/api/v1/me/delegations",
            new
            {
                grantId = grant.Id,
                to = deputy.Id,
                until = app.Clock.GetUtcNow() + (time ?? TimeSpan.FromDays(1)),
            }
        );
        delegation.Status.ShouldBe(201, delegation.Text);
        return (chief, deputy, delegation);
    }
}
