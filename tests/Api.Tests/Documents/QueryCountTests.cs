using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Regions;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.Documents;

[Collection(Shared.Counting)]
public class QueryCountTests(CountingApp app)
{
    [Fact]
    public async Task A_sheet_of_many_plans_prints_with_as_many_queries_as_a_sheet_of_two()
    {
        var adopter = (await app.Institution()).Id;
        List<int> counts = [];
        foreach (var size in new[] { 2, 10 })
        {
            List<Reply> plans = [];
            for (var n = 0; n < size; n++)
                plans.Add(await app.Accepted(adopterId: adopter));
            var sheet = await app.Sheet(plans);
            counts.Add(await QueriesOf($"{GivenCommitments.Url}/{sheet.Id}", "application/pdf"));
            await app.OpenSheet(sheet.Id);
            counts.Add(await QueriesOf($"{GivenCommitments.Url}/{sheet.Id}", "application/pdf"));
        }

        (counts[2], counts[3]).ShouldBe((counts[0], counts[1]));
    }

    [Fact]
    public async Task Large_plans_and_reports_print_with_as_many_queries_as_small_ones()
    {
        var (small, large) = (
            await app.PlanWith(PlanStatus.InProgress, await app.InstitutionOf("13.03"), Step(), Step()),
            await app.PlanWith(
                PlanStatus.InProgress,
                await app.InstitutionOf("13.04"),
                [.. Enumerable.Range(1, 40).Select(n => Step($"Langkah {n}", new(2027, 1, 4)))]
            )
        );

        foreach (
            var (end, type) in new[]
            {
                ("", "application/pdf"),
                ("", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                ("/gantt", "image/svg+xml"),
            }
        )
            (await QueriesOf($"{GivenPlans.Url}/{large.Id}{end}", type)).ShouldBe(
                await QueriesOf($"{GivenPlans.Url}/{small.Id}{end}", type)
            );
        var report = $"replication-report?period={Numbers.NumbersApp.QuarterOf(Numbers.NumbersApp.Today)}&budgetYear=2027";
        (await QueriesOf($"/api/v1/regions/13.04/{report}", "application/pdf")).ShouldBe(
            await QueriesOf($"/api/v1/regions/13.03/{report}", "application/pdf")
        );
    }

    /// <summary>The minimum of several tries: data about callers and versions are read again now and then.</summary>
    private async Task<int> QueriesOf(string url, string type)
    {
        List<int> counts = [];
        foreach (var client in Enumerable.Repeat(app.ClientWith("NATIONAL_ADMIN"), 4))
        {
            var before = app.Commands;
            (await client.Get(url, ("Accept", type))).Status.ShouldBe(200);
            counts.Add(app.Commands - before);
        }

        return counts.Min();
    }
}
