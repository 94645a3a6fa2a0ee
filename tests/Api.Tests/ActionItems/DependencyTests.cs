using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

public class DependencyTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task An_item_cannot_depend_on_an_item_of_another_plan()
    {
        var (plan, other) = (await app.PlanWith(PlanStatus.Draft), await app.PlanWith(PlanStatus.Draft, null, Step()));

        (await Editor.Post(plan.Url, new { activity = "x", dependsOn = other.Items })).Faults.ShouldBe([
            "/dependsOn/0 UNKNOWN_ACTION_ITEM",
        ]);
    }

    [Theory]
    [InlineData("id", "Rencana aksi tidak dapat bergantung pada dirinya sendiri")]
    [InlineData("en", "An action item cannot depend on itself, directly or through other items.")]
    public async Task An_item_cannot_depend_on_itself(string language, string title)
    {
        var plan = await app.PlanWith(PlanStatus.Draft, null, Step(), Step(), Step());
        foreach (var place in new[] { 1, 2 })
            (
                await Editor.Patch(
                    $"/api/v1/action-items/{plan.Items[place]}",
                    new { dependsOn = new[] { plan.Items[place - 1] } },
                    ("If-Match", "*")
                )
            ).Status.ShouldBe(200);

        foreach (var way in plan.Items)
        {
            var problem = await Editor.Patch(
                $"/api/v1/action-items/{plan.Items[0]}",
                new { dependsOn = new[] { way } },
                ("If-Match", "*"),
                ("Accept-Language", language)
            );
            (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((422, "ITEM_CYCLE", title));
        }
    }
}
