using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Monitoring;

public class IndicatorComparisonTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Tolerance = 3;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Effects_of_origin_and_replicas_are_compared()
    {
        var (origin, adopter) = ((await app.Published()).Id, (await app.Institution(root: true)).Id);
        var (indicator, editor) = (await app.Indicator(origin), app.EditorOf(adopter));
        var (replica, elsewhere) = (await app.Plan(origin, adopter), await app.PlanWith(PlanStatus.InProgress));
        await Admin.Patch(
            $"{GivenPlans.Url}/{replica.Id}",
            new
            {
                targets = new[]
                {
                    new
                    {
                        indicator = "Waktu tunggu",
                        baseline = 40,
                        goal = 10,
                        unit = "menit",
                        indicatorId = indicator,
                    },
                },
            },
            ("If-Match", "*")
        );
        var actuals = $"/api/v1/indicators/{indicator}/actuals";

        foreach (
            var (plan, date, value) in new[]
            {
                (null, "2025-06-30", 20m),
                (null, "2025-12-31", 15m),
                (replica.Id, "2026-03-31", 50m),
                (replica.Id, "2026-03-31", 30m),
                ((string?)replica.Id, "2025-12-31", 44m),
            }
        )
            (
                await Admin.Post(
                    actuals,
                    new
                    {
                        planId = plan,
                        date,
                        value,
                    }
                )
            ).Status.ShouldBe(201);
        (
            await editor.Post(
                actuals,
                new
                {
                    planId = replica.Id,
                    date = "2099-01-01",
                    value = 1,
                }
            )
        ).Code.ShouldBe("INDICATOR_ACTUAL_IN_THE_FUTURE");
        (await editor.Post(actuals, new { date = "2026-01-01", value = 1 })).Status.ShouldBe(403);
        (
            await Admin.Post(
                actuals,
                new
                {
                    planId = elsewhere.Id,
                    date = "2026-01-01",
                    value = 1,
                }
            )
        ).Code.ShouldBe("INDICATOR_OF_ANOTHER_INNOVATION");
        (
            await Admin.Post(
                actuals,
                new
                {
                    planId = Guid.CreateVersion7(),
                    date = "2026-01-01",
                    value = 1,
                }
            )
        ).Faults.ShouldBe(["/planId UNKNOWN_PLAN"]);

        var address = $"/api/v1/innovations/{origin}/indicators/{indicator}/comparison";
        var comparison = await editor.Get(address);
        Effect(comparison["origin"]!).ShouldBe((30m, 15m, "2025-12-31", -15m, -50m, true));
        var row = comparison["replicas"]!.AsArray().ShouldHaveSingleItem()!;
        Effect(row["effect"]!).ShouldBe((40m, 30m, "2026-03-31", -10m, -25m, true));
        Effect((await editor.Get($"{address}?asOf=2025-12-31"))["replicas"]![0]!["effect"]!)
            .ShouldBe((40m, 44m, "2025-12-31", 4m, 10m, false));
        (await app.Anonymous().Get(address))["replicas"]!.AsArray().ShouldBeEmpty();
        (await app.Anonymous().Get(actuals)).Items.Count.ShouldBe(2);
        (await editor.Get($"{actuals}?planId={replica.Id}&limit=2")).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_comparison_of_many_plans_takes_as_many_queries_as_one_of_few()
    {
        var origin = (await app.Published()).Id;
        var indicator = await app.Indicator(origin);
        await MeasureOneAsync();
        var few = await CountQueries();
        for (var n = 0; n < 12; n++)
            await MeasureOneAsync();

        (await CountQueries()).ShouldBeLessThanOrEqualTo(few + Tolerance);

        async Task MeasureOneAsync() =>
            (
                await Admin.Post(
                    $"/api/v1/indicators/{indicator}/actuals",
                    new
                    {
                        planId = (await app.Plan(origin)).Id,
                        date = "2026-01-31",
                        value = 20,
                    }
                )
            ).Status.ShouldBe(201);

        async Task<int> CountQueries()
        {
            await Admin.Get($"/api/v1/innovations/{origin}/indicators/{indicator}/comparison");
            var before = app.Commands;
            (await Admin.Get($"/api/v1/innovations/{origin}/indicators/{indicator}/comparison")).Status.ShouldBe(200);
            return app.Commands - before;
        }
    }

    /// <summary>Compared by value: engines keep different numbers of trailing zeros.</summary>
    private static (decimal, decimal, string, decimal, decimal, bool) Effect(System.Text.Json.Nodes.JsonNode effect) =>
        (
            (decimal)effect["baseline"]!,
            (decimal)effect["latest"]!,
            (string)effect["latestDate"]!,
            (decimal)effect["change"]!["absolute"]!,
            (decimal)effect["change"]!["percent"]!,
            (bool)effect["change"]!["improved"]!
        );
}
