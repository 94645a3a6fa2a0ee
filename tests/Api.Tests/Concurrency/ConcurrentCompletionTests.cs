using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.Concurrency;

/// <summary>
/// A plan is completed while its items change: the later request must see the effect of the earlier one.
/// </summary>
[Collection(Shared.Plans)]
public class ConcurrentCompletionTests(JippApp app)
{
    private const int Rounds = 25;

    private static readonly string[] Closed = ["DONE", "VERIFIED", "CANCELLED"];

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Completing_a_plan_and_reopening_an_item_exclude_each_other()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var plan = await FinishedAsync();

            var (completed, reopened) = await TogetherAsync(
                round,
                () => CompleteAsync(plan),
                () => MoveAsync(plan.Items[0], new { to = "IN_PROGRESS" })
            );

            (completed.Status, reopened.Status).ShouldBeOneOf((200, 409), (409, 200));
            (completed.Status == 200 ? reopened.Code : completed.Code).ShouldBeOneOf("ITEM_PLAN_NOT_RUNNING", "PLAN_ITEMS_OPEN");
            await NeverCompletedWithOpenItemsAsync(plan);
        }
    }

    [Fact]
    public async Task Completing_a_plan_and_reopening_all_items_exclude_each_other()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var plan = await FinishedAsync(items: 4);

            var completing = CompleteAsync(plan);
            var reopened = await Task.WhenAll(plan.Items.Select(item => MoveAsync(item, new { to = "IN_PROGRESS" })));
            var completed = await completing;

            reopened.ShouldAllBe(answer => answer.Status == 200 || answer.Code == "ITEM_PLAN_NOT_RUNNING");
            if (completed.Status == 200)
                reopened.ShouldAllBe(answer => answer.Status == 409);
            else
                reopened.ShouldAllBe(answer => answer.Status == 200);
            await NeverCompletedWithOpenItemsAsync(plan);
        }
    }

    [Fact]
    public async Task Completing_a_plan_does_not_overlap_the_cancellation_of_its_last_item()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var plan = await FinishedAsync(items: 2, finished: 1);

            var (completed, cancelled) = await TogetherAsync(
                round,
                () => CompleteAsync(plan),
                () => MoveAsync(plan.Items[1], new { to = "CANCELLED", reason = "Tidak perlu" })
            );

            cancelled.Status.ShouldBe(200, cancelled.Text);
            (completed.Status == 200 || completed.Code == "PLAN_ITEMS_OPEN").ShouldBeTrue(completed.Text);
            await NeverCompletedWithOpenItemsAsync(plan);
        }
    }

    /// <summary>A plan in progress whose first items are done; one more is verified, so that there is evidence.</summary>
    private async Task<GivenPlan> FinishedAsync(int items = 1, int? finished = null)
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, [.. Enumerable.Range(1, items + 1).Select(n => Step($"Langkah {n}"))]);
        foreach (var item in plan.Items.Take(finished ?? items).Append(plan.Items[^1]))
        {
            await app.Reported($"/api/v1/action-items/{item}", new { progress = 100, evidence = new[] { "foto" } }, Admin);
            (await MoveAsync(item, new { to = "DONE" })).Status.ShouldBe(200);
        }

        var verified = await app.MoveItem(
            $"/api/v1/action-items/{plan.Items[^1]}",
            "VERIFIED",
            app.ClientWith("NATIONAL_ADMIN", "penilai")
        );
        verified.Status.ShouldBe(200, verified.Text);
        return plan with { Items = [.. plan.Items.Take(items)] };
    }

    /// <summary>Sends both concurrently, alternating which is sent first.</summary>
    private static async Task<(Reply First, Reply Second)> TogetherAsync(int round, Func<Task<Reply>> first, Func<Task<Reply>> second)
    {
        var sent = round % 2 == 0 ? new[] { first(), second() } : [.. new[] { second(), first() }.Reverse()];
        var answers = await Task.WhenAll(sent);
        return (answers[0], answers[1]);
    }

    private Task<Reply> CompleteAsync(GivenPlan plan) =>
        Admin.Post($"{GivenPlans.Url}/{plan.Id}/transitions", new { to = "COMPLETED" }, ("If-Match", "*"));

    private Task<Reply> MoveAsync(string item, object body) =>
        Admin.Post($"/api/v1/action-items/{item}/transitions", body, ("If-Match", "*"));

    private async Task NeverCompletedWithOpenItemsAsync(GivenPlan plan)
    {
        var items = (await Admin.Get($"{plan.Url}?limit=50")).Items.Select(item => (string)item["status"]!).ToList();
        var status = (string)(await Admin.Get($"{GivenPlans.Url}/{plan.Id}"))["status"]!;
        if (status == "COMPLETED")
            items.ShouldAllBe(item => Closed.Contains(item));
        else
            status.ShouldBe("IN_PROGRESS");
    }
}
