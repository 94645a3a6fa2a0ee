using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class SupportingHubTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_names_its_supporting_hub()
    {
        var (earlier, hub) = (await app.Plan(), await app.ProposedHub());

        var drafted = await Admin.Post(Url, From(earlier, hub.Id));
        var revised = await Admin.Patch($"{Url}/{earlier.Id}", new { hubId = hub.Id }, ("If-Match", "*"));

        (drafted.Status, (string?)drafted["hubId"]).ShouldBe((201, hub.Id), drafted.Text);
        (revised.Status, (string?)revised["hubId"]).ShouldBe((200, hub.Id), revised.Text);
    }

    [Fact]
    public async Task An_unknown_hub_cannot_support_a_plan()
    {
        var (plan, nothing) = (await app.Plan(), Guid.CreateVersion7().ToString());

        (await Admin.Post(Url, From(plan, nothing))).Faults.ShouldBe(["/hubId UNKNOWN_HUB"]);
        var refused = await Admin.Patch($"{Url}/{plan.Id}", new { hubId = nothing }, ("If-Match", "*"), ("Accept-Language", "en"));

        refused.Status.ShouldBe(422);
        refused.Faults.ShouldBe(["/hubId UNKNOWN_HUB"]);
        refused.Text.ShouldContain($"The hub {nothing} is not registered or has ended.");
    }

    [Fact]
    public async Task An_ended_hub_cannot_support_a_plan()
    {
        var (plan, hub) = (await app.Plan(), await EndedAsync(await app.ProposedHub()));

        (await Admin.Post(Url, From(plan, hub))).Faults.ShouldBe(["/hubId UNKNOWN_HUB"]);
        (await Admin.Patch($"{Url}/{plan.Id}", new { hubId = hub }, ("If-Match", "*"))).Faults.ShouldBe(["/hubId UNKNOWN_HUB"]);
    }

    [Fact]
    public async Task A_plan_of_an_ended_hub_can_still_be_changed()
    {
        var (plan, hub) = await PlanOfEndedHubAsync();

        var revised = await Admin.Patch($"{Url}/{plan}", new { budgetYear = 2028 }, ("If-Match", "*"));

        (revised.Status, (string?)revised["hubId"]).ShouldBe((200, hub), revised.Text);
    }

    [Fact]
    public async Task A_duplicate_keeps_the_supporting_hub_unless_it_has_ended()
    {
        var (ended, working) = ((await PlanOfEndedHubAsync()).Plan, await app.Plan());
        var hub = (await app.ProposedHub()).Id;
        (await Admin.Patch($"{Url}/{working.Id}", new { hubId = hub }, ("If-Match", "*"))).Status.ShouldBe(200);

        (await HubOfDuplicateAsync(working.Id)).ShouldBe(hub);
        (await HubOfDuplicateAsync(ended)).ShouldBeNull();
    }

    private async Task<string?> HubOfDuplicateAsync(string plan)
    {
        var made = await Admin.Post($"{Url}/{plan}/duplicates", new { adopterIds = new[] { (await app.Institution()).Id } });
        return (string?)(await Admin.Get($"{Url}/{made.Items[0]["id"]}"))["hubId"];
    }

    private async Task<(string Plan, string Hub)> PlanOfEndedHubAsync()
    {
        var (plan, hub) = (await app.Plan(), await app.ProposedHub());
        (await Admin.Patch($"{Url}/{plan.Id}", new { hubId = hub.Id }, ("If-Match", "*"))).Status.ShouldBe(200);
        return (plan.Id, await EndedAsync(hub));
    }

    private async Task<string> EndedAsync(Reply hub) => (await app.MoveHub(hub.Id, new { to = "ENDED", reason = "Uji" })).Id;

    private static object From(Reply earlier, string hubId) =>
        new
        {
            templatePlanId = earlier.Id,
            adopterId = (string)earlier["adopter.id"]!,
            budgetYear = 2028,
            hubId,
        };
}
