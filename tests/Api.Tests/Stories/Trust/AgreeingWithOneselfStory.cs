using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts of the adopter's side to agree to its own plan.</summary>
[Collection(Shared.Plans)]
public class AgreeingWithOneselfStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_hub_of_the_adopter_does_not_agree_to_an_origin_that_nobody_owns()
    {
        var adopter = await app.Root();
        var plan = await app.Plan(await UnownedAsync(), adopter);
        await app.MovePlan(plan.Id, "PROPOSED");
        var hub = app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client;

        await ShouldBeRefusedAsync(hub, plan.Id, "PLAN_ORIGIN_UNOWNED");
        var stance = await hub.Post(
            $"{GivenPlans.Url}/{plan.Id}/comments",
            new
            {
                text = "Setuju.",
                visibility = "PUBLIC",
                stance = "AGREES",
            }
        );
        (stance.Status, stance.Code).ShouldBe((403, "PLAN_ORIGIN_UNOWNED"));
        await ShouldBeRefusedAsync((await app.Person("NATIONAL_ADMIN").At(adopter)).Client, plan.Id, "PLAN_ACCEPTED_BY_ADOPTER");
        await app.MovePlan(plan.Id, "ACCEPTED");
    }

    [Fact]
    public async Task An_editor_of_both_does_not_accept_the_plan()
    {
        var (owner, adopter) = (await app.Root(), await app.Root());
        var plan = await app.Plan((await app.Published(ownerId: owner)).Id, adopter);
        await app.MovePlan(plan.Id, "PROPOSED");
        var both = await app.Editor(owner).And("INSTITUTION_EDITOR", new(ScopeKind.Institution, adopter));

        await ShouldBeRefusedAsync(both.Client, plan.Id, "PLAN_ACCEPTED_BY_ADOPTER");
        await ShouldBeRefusedAsync(await app.Editor(owner).LentTo(app.Editor(adopter)), plan.Id, "PLAN_ACCEPTED_BY_ADOPTER");
        (
            await app.Editor(owner).Client.Post($"{GivenPlans.Url}/{plan.Id}/transitions", new { to = "ACCEPTED" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
    }

    private async Task ShouldBeRefusedAsync(HttpClient client, string plan, string code)
    {
        var announced = (await client.Get($"{GivenPlans.Url}/{plan}/transitions"))["moves"]!
            .AsArray()
            .Single(move => (string?)move!["to"] == "ACCEPTED")!["obstacle"]!;

        var refusal = await client.Post($"{GivenPlans.Url}/{plan}/transitions", new { to = "ACCEPTED" }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, code));
        announced.ToString().ShouldBe(code);
        ((string?)(await Admin.Get($"{GivenPlans.Url}/{plan}"))["status"]).ShouldBe("PROPOSED");
    }

    /// <summary>A published innovation of the province from a list that names no owner.</summary>
    private async Task<string> UnownedAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var content = new InnovationContent { Title = $"Inovasi {Given.Next()}", RegionCode = "13.71" };
        var origin = Innovation.TakeOver(content, $"JIPP-2031-{Given.Next():D6}", new Actor(new("uji")), TimeProvider.System.GetUtcNow());
        db.Innovations.Add(origin);
        await db.SaveChangesAsync();
        return origin.Id.Value.ToString();
    }
}
