using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.Regions;

[Collection(Shared.Counting)]
public class QueryCountTests(CountingApp app)
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("text/csv")]
    public async Task An_overview_of_many_plans_takes_as_many_queries_as_one_of_two(string accept)
    {
        await PlansIn("13.03", 2);
        await PlansIn("13.04", 30);

        (await QueriesOf("13.04", accept)).ShouldBe(await QueriesOf("13.03", accept));
    }

    private async Task PlansIn(string region, int count)
    {
        for (var n = 0; n < count; n++)
            await app.PlanWith(PlanStatus.InProgress, await app.InstitutionOf(region), Step("Satu"), Step("Dua"));
    }

    /// <summary>The minimum of several tries: data about callers and versions are read again now and then.</summary>
    private async Task<int> QueriesOf(string region, string accept)
    {
        List<int> counts = [];
        foreach (var client in Enumerable.Repeat(app.ClientWith("HUB_ADMIN"), 4))
        {
            var before = app.Commands;
            (await app.Overview(region, 2027, by: client, accept: accept)).Text.Length.ShouldBePositive();
            counts.Add(app.Commands - before);
        }

        return counts.Min();
    }
}
