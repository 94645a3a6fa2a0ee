using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

/// <summary>An adopter has one plan for an innovation and a year, until it has ended.</summary>
[Collection(Shared.Plans)]
public class SecondPlanTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_second_plan_for_the_same_year_is_refused_until_the_first_has_ended()
    {
        var (origin, adopter) = ((await app.Published()).Id, (await app.Institution()).Id);
        var first = await app.Plan(origin, adopter);
        var elsewhere = await app.Plan(origin);
        var next = await Admin.Post(Url, Body(origin, adopter, budgetYear: 2028)).Done();

        foreach (
            var refused in new[]
            {
                await Admin.Post(Url, Body(origin, adopter)),
                await Admin.Patch($"{Url}/{next.Id}", new { budgetYear = 2027 }, ("If-Match", "*")),
                await Admin.Post($"{Url}/{elsewhere.Id}/duplicates", new { adopterIds = new[] { adopter } }),
            }
        )
            refused.Text.ShouldContain("PLAN_EXISTS");
        var problem = await Admin.Post(Url, Body(origin, adopter));
        (problem.Status, problem.Code, (string?)problem["missing"]![0]).ShouldBe((409, "PLAN_EXISTS", first.Id));
        (await Admin.Get($"{Url}?originId={origin}&adopterId={adopter}")).Ids.Order().ShouldBe(new[] { first.Id, next.Id }.Order());
        ((int)(await Admin.Get($"{Url}/{next.Id}"))["budgetYear"]!).ShouldBe(2028);

        await app.MovePlan(first.Id, "CANCELLED");
        (await Admin.Post(Url, Body(origin, adopter))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task One_of_two_concurrent_plans_is_refused()
    {
        var origin = (await app.Published()).Id;
        for (var round = 0; round < 5; round++)
        {
            var adopter = (await app.Institution()).Id;

            var answers = await Task.WhenAll(Admin.Post(Url, Body(origin, adopter)), Admin.Post(Url, Body(origin, adopter)));

            answers.Select(answer => answer.Status).Order().ShouldBe([201, 409]);
            (await Admin.Get($"{Url}?adopterId={adopter}")).Ids.Count.ShouldBe(1);
        }
    }
}
