using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>An adopter that plans the same replication again is told so.</summary>
[Collection(Shared.Plans)]
public class SecondPlanStory(JippApp app)
{
    [Fact]
    public async Task A_second_plan_names_the_first_and_one_for_the_same_year_is_refused()
    {
        var (admin, adopter) = (app.ClientWith("NATIONAL_ADMIN"), await app.Root());
        var first = await app.Plan(adopterId: adopter);
        var origin = (string)first["origin.id"]!;
        first["otherPlans"].ShouldBeNull();

        (await admin.Post(GivenPlans.Url, GivenPlans.Body(origin, adopter))).Code.ShouldBe("PLAN_EXISTS");
        var second = await admin.Post(GivenPlans.Url, GivenPlans.Body(origin, adopter, 2028)).Done();

        second["otherPlans"]!
            .AsArray()
            .Select(other => ((string?)other!["id"], (int)other["budgetYear"]!, (string?)other["status"]))
            .ShouldBe([(first.Id, 2027, "DRAFT")]);
        (await admin.Get($"{GivenPlans.Url}/{second.Id}"))["otherPlans"].ShouldBeNull();
        await app.MovePlan(first.Id, "CANCELLED");
        (await admin.Post(GivenPlans.Url, GivenPlans.Body(origin, adopter, 2029)).Done())["otherPlans"]!
            .AsArray()
            .Select(other => (string?)other!["id"])
            .ShouldBe([second.Id]);
    }
}
