using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class PlanVisibilityTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_draft_is_visible_to_the_adopters_side_alone()
    {
        var sides = await SidesAsync();

        (await StatusesAsync(sides)).ShouldBe("adopter 200, hub 200, mentor 200, owner 404, owner's hub 404, other 404, public 404");
    }

    [Fact]
    public async Task A_proposed_plan_is_visible_to_the_owner_too()
    {
        var sides = await SidesAsync();
        await app.MovePlan(sides.Plan, "PROPOSED");

        (await StatusesAsync(sides)).ShouldBe("adopter 200, hub 200, mentor 200, owner 200, owner's hub 200, other 404, public 404");
    }

    [Fact]
    public async Task A_declined_plan_is_visible_to_the_parties_alone()
    {
        var sides = await SidesAsync();
        await app.MovePlan(sides.Plan, "PROPOSED", "DECLINED");

        (await StatusesAsync(sides)).ShouldBe("adopter 200, hub 200, mentor 200, owner 200, owner's hub 200, other 404, public 404");
    }

    [Fact]
    public async Task A_plan_cancelled_as_a_draft_is_hidden_from_the_owner()
    {
        var sides = await SidesAsync();
        await app.MovePlan(sides.Plan, "CANCELLED");

        (await StatusesAsync(sides)).ShouldBe("adopter 200, hub 200, mentor 200, owner 404, owner's hub 404, other 404, public 404");
    }

    [Fact]
    public async Task A_signed_plan_is_public()
    {
        var plan = await app.Committed();

        foreach (var client in new[] { app.Anonymous(), app.ClientWith("CONTENT_EDITOR"), app.ClientOf("IGA") })
            (await client.Get($"{Url}/{plan.Id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_signed_plan_stays_public_after_it_is_cancelled()
    {
        var sides = await SidesAsync();
        var item = await app.Item(await Admin.Get($"{Url}/{sides.Plan}"), unit: true);
        await app.Assessed(sides.Plan, 4);
        await app.MovePlan(sides.Plan, "PROPOSED", "ACCEPTED", "COMMITTED", "CANCELLED");

        (await StatusesAsync(sides)).ShouldBe("adopter 200, hub 200, mentor 200, owner 200, owner's hub 200, other 200, public 200");
        foreach (var client in new[] { app.Anonymous(), sides.Other })
        {
            (await client.Get($"{Url}?originId={sides.Origin}&status=CANCELLED")).Ids.ShouldBe([sides.Plan]);
            (await client.Get($"{Url}/{sides.Plan}/action-items")).Ids.ShouldBe([item.ToString()]);
            foreach (var part in new[] { "", "/comments", "/timeline", "?asOf=2099-01-01", "?compareTo=baseline-1" })
                (await client.Get($"{Url}/{sides.Plan}{part}")).Status.ShouldBe(200, part);
            (await client.Get($"/api/v1/action-items/{item}")).Status.ShouldBe(200);
            (await client.Get($"{Url}/{sides.Plan}", ("Accept", "application/pdf"))).Header("Content-Type").ShouldBe("application/pdf");
        }
    }

    [Fact]
    public async Task A_plan_cancelled_before_signing_is_hidden_from_the_public()
    {
        var sides = await SidesAsync();
        var item = await app.Item(await Admin.Get($"{Url}/{sides.Plan}"), unit: true);
        await app.MovePlan(sides.Plan, "PROPOSED", "ACCEPTED", "CANCELLED");

        (await StatusesAsync(sides)).ShouldBe("adopter 200, hub 200, mentor 200, owner 200, owner's hub 200, other 404, public 404");
        (await app.Anonymous().Get($"{Url}?originId={sides.Origin}")).Ids.ShouldBeEmpty();
        (await app.Anonymous().Get($"/api/v1/action-items/{item}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Only_the_owner_may_answer()
    {
        var sides = await SidesAsync();
        await app.MovePlan(sides.Plan, "PROPOSED");

        (await MoveAsync(sides.Adopter, sides.Plan, "ACCEPTED")).Status.ShouldBe(403);
        (await MoveAsync(sides.Other, sides.Plan, "ACCEPTED")).Status.ShouldBe(404);
        (await MoveAsync(sides.Owner, sides.Plan, "ACCEPTED")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_owner_cannot_act_for_the_adopter()
    {
        var sides = await SidesAsync();
        await app.MovePlan(sides.Plan, "PROPOSED");

        (await MoveAsync(sides.Owner, sides.Plan, "CANCELLED")).Status.ShouldBe(403);
        (await sides.Owner.Patch($"{Url}/{sides.Plan}", new { budgetYear = 2028 }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await sides.Owner.Post(Url, Body(sides.Origin, sides.AdopterId))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Lists_contain_only_visible_plans()
    {
        var sides = await SidesAsync();
        var url = $"{Url}?originId={sides.Origin}";

        (await sides.Adopter.Get(url)).Ids.ShouldBe([sides.Plan]);
        foreach (var client in new[] { sides.Owner, sides.Other, app.Anonymous() })
            (await client.Get(url)).Ids.ShouldBeEmpty();

        await app.MovePlan(sides.Plan, "PROPOSED");
        (await sides.Owner.Get(url)).Ids.ShouldBe([sides.Plan]);
    }

    /// <summary>An adopter in West Sumatra, an owner in West Kalimantan, and a draft plan between them.</summary>
    private async Task<Sides> SidesAsync()
    {
        var adopter = await app.Institution();
        var owner = await Admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Pemilik {Given.Next()}",
                kind = "AGENCY",
                regionCode = "61.71",
            }
        );
        var origin = await app.Published(ownerId: owner.Id);
        var plan = await app.Plan(origin.Id, adopter.Id);
        return new(
            plan.Id,
            origin.Id,
            adopter.Id,
            EditorOf(adopter.Id),
            EditorOf(owner.Id),
            EditorOf((await app.Institution()).Id),
            app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "13")),
            app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61")),
            app.ClientWith("MENTOR", scope: new(ScopeKind.Region, "13"))
        );
    }

    private HttpClient EditorOf(string institution) => app.ClientWith("INSTITUTION_EDITOR", scope: new(ScopeKind.Institution, institution));

    private static Task<Reply> MoveAsync(HttpClient client, string plan, string to) =>
        client.Post($"{Url}/{plan}/transitions", new { to, reason = "Karena perlu" }, ("If-Match", "*"));

    private async Task<string> StatusesAsync(Sides sides)
    {
        (string, HttpClient)[] clients =
        [
            ("adopter", sides.Adopter),
            ("hub", sides.Hub),
            ("mentor", sides.Mentor),
            ("owner", sides.Owner),
            ("owner's hub", sides.OwnersHub),
            ("other", sides.Other),
            ("public", app.Anonymous()),
        ];
        List<string> statuses = [];
        foreach (var (name, client) in clients)
            statuses.Add($"{name} {(await client.Get($"{Url}/{sides.Plan}")).Status}");
        return string.Join(", ", statuses);
    }

    private sealed record Sides(
        string Plan,
        string Origin,
        string AdopterId,
        HttpClient Adopter,
        HttpClient Owner,
        HttpClient Other,
        HttpClient Hub,
        HttpClient OwnersHub,
        HttpClient Mentor
    );
}
