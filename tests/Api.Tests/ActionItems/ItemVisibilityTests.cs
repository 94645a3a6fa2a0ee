using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class ItemVisibilityTests(JippApp app)
{
    [Fact]
    public async Task The_public_sees_items_but_not_the_accounts_involved()
    {
        var worker = app.Accounts.IdOf("INSTITUTION_EDITOR", "pekerja");
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step(assignee: worker));
        var url = $"/api/v1/action-items/{plan.Items[0]}";
        await app.Reported(url, new { progress = 40, note = "Jalan" }, app.ClientWith("INSTITUTION_EDITOR", "pekerja"));

        var seen = await app.ClientWith("INSTITUTION_EDITOR").Get(url);
        ((string?)seen["assigneeId"], seen["reportedBy"]).ShouldSatisfyAllConditions(
            who => who.Item1.ShouldBe(worker.ToString()),
            who => who.Item2.ShouldNotBeNull()
        );

        foreach (var address in new[] { url, plan.Url, $"/api/v1/action-items?planId={plan.Id}" })
        {
            var told = await app.Anonymous().Get(address);
            told.Status.ShouldBe(200);
            told.Text.ShouldContain("\"progress\":40");
            told.Text.ShouldNotContain(worker.ToString());
        }
    }
}
