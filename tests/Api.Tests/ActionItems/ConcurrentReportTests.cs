using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class ConcurrentReportTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task Concurrent_reports_on_items_of_one_plan_all_succeed()
    {
        var count = int.Parse(
            Environment.GetEnvironmentVariable("JIPP_TEST_PARALLEL") ?? "200",
            System.Globalization.CultureInfo.InvariantCulture
        );
        var plan = await app.PlanWith(PlanStatus.InProgress, null, [.. Enumerable.Range(0, count).Select(n => Step($"Langkah {n}"))]);
        var editor = Editor;

        var answers = await Task.WhenAll(
            plan.Items.Select(id => editor.Post($"/api/v1/action-items/{id}/reports", new { progress = 40 }, ("If-Match", "\"1-x\"")))
        );

        answers.Where(answer => answer.Status != 200).Select(answer => answer.Text).ShouldBeEmpty();
        ((int)(await editor.Get($"{plan.Url}?limit=1"))["progress"]!).ShouldBe(40);
    }

    [Fact]
    public async Task One_of_two_concurrent_reports_on_the_same_version_wins()
    {
        var editor = Editor;
        foreach (var _ in Enumerable.Range(0, 10))
        {
            var item = await app.Item();

            var answers = await Task.WhenAll(
                new[] { 20, 30 }.Select(progress => editor.Post($"{item}/reports", new { progress }, ("If-Match", "\"1-x\"")))
            );

            answers.Select(answer => answer.Status).Order().ShouldBe([200, 412]);
            var (winner, loser) = (answers.Single(answer => answer.Status == 200), answers.Single(answer => answer.Status == 412));
            ((int)loser["current.progress"]! + (int)loser["yours.progress"]!, loser["currentETag"]!.ToString()).ShouldBe((50, winner.ETag));
        }
    }

    [Fact]
    public async Task Concurrent_bulk_reports_are_each_saved_or_refused_with_a_reason()
    {
        var editor = Editor;
        var plan = await app.PlanWith(PlanStatus.InProgress, null, [.. Enumerable.Range(0, 12).Select(n => Step($"Langkah {n}"))]);
        string[][] orders =
        [
            [.. plan.Items],
            [.. plan.Items.Reverse()],
            [.. plan.Items],
            [.. plan.Items.Reverse()],
        ];

        var answers = await Task.WhenAll(
            orders.Select(
                (order, place) =>
                    editor.Post(
                        "/api/v1/action-items/bulk",
                        new
                        {
                            operations = order.Select(id => new
                            {
                                op = "report",
                                id,
                                ifMatch = "*",
                                data = new { progress = 10 + place },
                            }),
                        }
                    )
            )
        );

        answers.Select(answer => answer.Status).ShouldAllBe(status => status == 207);
        var outcomes = answers.SelectMany(answer => answer.Items).ToLookup(item => (string)item["id"]!, item => (int)item["status"]!);
        foreach (var id in plan.Items)
        {
            outcomes[id].ShouldAllBe(status => status == 200 || status == 412);
            var version = int.Parse(
                (await editor.Get($"/api/v1/action-items/{id}")).ETag.Trim('"').Split('-')[0],
                System.Globalization.CultureInfo.InvariantCulture
            );
            version.ShouldBe(1 + outcomes[id].Count(status => status == 200), id);
        }
    }

    [Fact]
    public async Task Items_planned_concurrently_are_numbered_without_gaps()
    {
        var (plan, editor) = (await app.PlanWith(PlanStatus.Draft), Editor);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => editor.Post(plan.Url, new { activity = $"Langkah {n}" })));

        answers.Select(answer => (int)answer["number"]!).Order().ShouldBe(Enumerable.Range(1, 20));
    }

    [Fact]
    public async Task Two_concurrent_changes_cannot_form_a_cycle()
    {
        var editor = Editor;
        foreach (var _ in Enumerable.Range(0, 10))
        {
            var plan = await app.PlanWith(PlanStatus.Draft, null, Step(), Step());

            var answers = await Task.WhenAll(
                new[] { 0, 1 }.Select(place =>
                    editor.Patch(
                        $"/api/v1/action-items/{plan.Items[place]}",
                        new { dependsOn = new[] { plan.Items[1 - place] } },
                        ("If-Match", "\"1-x\"")
                    )
                )
            );

            answers.Select(answer => answer.Status).Order().ShouldBe([200, 422]);
        }
    }
}
