using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.ActionItems;

/// <summary>A phone that heard no answer sends its queue again.</summary>
[Collection(Shared.Promises)]
public class ResentItemTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_creation_sent_again_after_an_edit_returns_what_it_made()
    {
        var plan = await app.PlanWith(PlanStatus.Accepted);
        var body = new
        {
            id = Guid.CreateVersion7().ToString(),
            activity = "Sosialisasi",
            dueOn = "2027-05-01",
            budget = new { amount = "1500000.00" },
        };
        await Editor.Post(plan.Url, body);
        var edited = await Editor.Patch($"/api/v1/action-items/{body.id}", new { output = "40 kader" }, ("If-Match", "*"));

        var again = await Editor.Post(plan.Url, body);
        var inBulk = await Editor.Post(
            "/api/v1/action-items/bulk",
            new
            {
                operations = new[]
                {
                    new
                    {
                        op = "create",
                        body.id,
                        data = new
                        {
                            planId = plan.Id,
                            body.activity,
                            body.dueOn,
                            body.budget,
                        },
                    },
                },
            }
        );

        (again.Status, again.Text).ShouldBe((200, edited.Text));
        ((int)inBulk.Items[0]["status"]!).ShouldBe(200, inBulk.Text);
        (await Editor.Post(plan.Url, body with { activity = "Pelatihan" })).Status.ShouldBe(409);
    }
}
