using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.ProblemStatements.GivenProblems;

namespace JippApi.Api.Tests.ProblemStatements;

/// <summary>The way from a problem to a plan that is to solve it.</summary>
[Collection(Shared.Plans)]
public class PlannedProblemTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_takes_over_a_public_problem_which_is_addressed_when_it_is_completed()
    {
        var problem = (await app.StatedProblem()).Id;
        var plan = await DraftAsync(problem);
        ((string?)plan["problemId"]).ShouldBe(problem);
        ((string?)plan["problem"]).ShouldStartWith("Satu dari tiga balita pendek");
        (await Admin.Get($"{GivenPlans.Url}?problemId={problem}")).Items.Select(item => (string?)item["id"]).ShouldBe([plan.Id]);

        await app.Item(plan, unit: true, done: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED", "IN_PROGRESS");
        ((string?)(await app.Anonymous().Get($"{Url}/{problem}"))["status"]).ShouldBe("OPEN");
        await app.MovePlan(plan.Id, "COMPLETED");

        ((string?)(await app.Anonymous().Get($"{Url}/{problem}"))["status"]).ShouldBe("ADDRESSED");
        (await Admin.Post($"{Url}/{problem}/transitions", new { to = "ADDRESSED" }, ("If-Match", "*"))).Faults.ShouldBe([
            "/to INVALID_VALUE",
        ]);
        (await Admin.Post(GivenPlans.Url, await BodyAsync(problem))).Code.ShouldBe("PROBLEM_CLOSED");
        (await Admin.Post($"{Url}/{problem}/transitions", new { to = "CLOSED" }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_private_problem_stays_private_when_its_plan_becomes_public()
    {
        var problem = (await app.StatedProblem("PRIVATE")).Id;
        var plan = await DraftAsync(problem);
        ((string?)plan["problemId"]).ShouldBe(problem);
        plan["problem"].ShouldBeNull("the text would be public once leaders have signed");
        await app.Item(plan, unit: true, done: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED");

        var seen = await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}");

        seen.Status.ShouldBe(200, seen.Text);
        seen.Text.ShouldNotContain(problem);
        (await app.Anonymous().Get($"{GivenPlans.Url}?problemId={problem}")).Items.ShouldBeEmpty();
        (await app.Anonymous().Get($"{Url}/{problem}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Nobody_plans_for_a_problem_of_others_or_learns_that_it_exists()
    {
        var stranger = (await app.Institution(root: true)).Id;
        var editor = app.ClientWith("INSTITUTION_EDITOR", "orang lain", new(ScopeKind.Institution, stranger));
        foreach (var visibility in new[] { "PRIVATE", "PUBLIC" })
        {
            var problem = (await app.StatedProblem(visibility)).Id;
            foreach (var id in new[] { problem, Guid.CreateVersion7().ToString() })
                (await editor.Post(GivenPlans.Url, await BodyAsync(id, stranger))).Faults.ShouldBe(["/problemId UNKNOWN_PROBLEM"]);
            (await Admin.Post(GivenPlans.Url, await BodyAsync(problem, stranger))).Faults.ShouldBe(["/problemId UNKNOWN_PROBLEM"]);
        }
    }

    private async Task<Reply> DraftAsync(string problem)
    {
        var plan = await Admin.Post(GivenPlans.Url, await BodyAsync(problem));
        plan.Status.ShouldBe(201, plan.Text);
        return plan;
    }

    private async Task<object> BodyAsync(string problemId, string? adopterId = null) =>
        new
        {
            originId = (await app.Published()).Id,
            adopterId = adopterId ?? (await app.Institution()).Id,
            kind = "ADAPT",
            extent = "FULL",
            budgetYear = 2027,
            problemId,
            adaptations = new object[]
            {
                new
                {
                    component = "Alur",
                    kind = "CORE",
                    change = "KEPT",
                },
            },
        };
}
