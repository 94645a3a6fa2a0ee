using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

/// <summary>The next actions of an assessment become action items of the plan.</summary>
[Collection(Shared.Plans)]
public class ReadinessStepsTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Each_next_action_becomes_an_action_item_once()
    {
        var plan = await app.Plan();
        await app.Item(plan);
        await AssessAsync(plan, ("NEED_FIT", 4), ("BUDGET_LINE", 4), ("NAMED_TEAM", 3));
        var unit = (string)plan["adopter.id"]!;

        var made = await TurnAsync(plan, new { dueOn = "2027-03-31", responsibleUnitId = unit });

        made.Status.ShouldBe(201, made.Text);
        made.Items.Select(item =>
                ((int)item["number"]!, (string?)item["activity"], (string?)item["dueOn"], (string?)item["responsibleUnitId"])
            )
            .ShouldBe([
                (2, "Minta pernyataan komitmen tertulis dari pimpinan", "2027-03-31", unit),
                (3, "Sepakati dukungan dan pembagian tugas dengan perangkat daerah terkait", "2027-03-31", unit),
            ]);
        (await Admin.Get(made.Header("Location")!)).Items.Count.ShouldBe(3);
        var again = await TurnAsync(plan, new { });
        (again.Status, again.Items.Count).ShouldBe((200, 0));
    }

    [Fact]
    public async Task Cancelled_steps_are_created_again_and_new_ones_added()
    {
        var plan = await app.Plan();
        await AssessAsync(plan, ("NEED_FIT", 4), ("BUDGET_LINE", 4), ("NAMED_TEAM", 3));
        var first = await TurnAsync(plan, new { });
        (
            await Admin.Post(
                $"/api/v1/action-items/{first.Ids[0]}/transitions",
                new { to = "CANCELLED", reason = "Salah" },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);

        (await TurnAsync(plan, new { })).Items.Select(item => (string?)item["activity"]).ShouldBe([(string?)first.Items[0]["activity"]]);
        await app.Assessed(plan.Id, 4);

        (await TurnAsync(plan, new { })).Items.ShouldBeEmpty("who is ready has nothing to do");
    }

    [Fact]
    public async Task Concurrent_requests_create_the_steps_once()
    {
        var plan = await app.Plan();
        await AssessAsync(plan, ("NEED_FIT", 4), ("BUDGET_LINE", 4), ("NAMED_TEAM", 3));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TurnAsync(plan, new { })));

        answers.Select(answer => answer.Status).Order().ShouldBe([200, 200, 200, 200, 201]);
        (await Admin.Get($"{Url}/{plan.Id}/action-items")).Items.Select(item => (int)item["number"]!).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Creating_steps_requires_an_assessment_and_an_editable_plan()
    {
        var plan = await app.Plan();
        (await TurnAsync(plan, new { })).Status.ShouldBe(404);
        await AssessAsync(plan, ("NEED_FIT", 4));

        (await TurnAsync(plan, new { responsibleUnitId = Guid.CreateVersion7() })).Faults.ShouldBe([
            "/responsibleUnitId UNKNOWN_INSTITUTION",
        ]);
        (await TurnAsync(plan, new { dueOn = "0001-01-01" })).Faults.ShouldBe(["/dueOn TIME_OUT_OF_RANGE"]);
        (await TurnAsync(plan, new { }, app.ClientWith("MENTOR"))).Status.ShouldBe(403);
        (await TurnAsync(plan, new { }, app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61")))).Status.ShouldBe(404);

        var committed = await app.Accepted();
        await AssessAsync(committed, ("NEED_FIT", 4));
        (await Admin.Post($"{Url}/{committed.Id}/readiness-exception", new { reason = "Mendesak" }, ("If-Match", "*"))).Status.ShouldBe(
            200
        );
        await app.SignedSheet(committed);
        (await TurnAsync(committed, new { })).Code.ShouldBe("ITEM_PLAN_FIXED");
    }

    private async Task AssessAsync(Reply plan, params (string Topic, int Level)[] answers) =>
        (
            await Admin.Post(
                $"{Url}/{plan.Id}/readiness-assessments",
                new { answers = answers.Select(answer => new { topic = answer.Topic, level = answer.Level }) },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(201);

    private Task<Reply> TurnAsync(Reply plan, object body, HttpClient? by = null) =>
        (by ?? Admin).Post($"{Url}/{plan.Id}/readiness-assessments/latest/action-items", body);
}
