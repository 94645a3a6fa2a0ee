using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Numbers;

/// <summary>
/// The fulfilment of promises. Its summaries are counted again from the published lines; what makes a line kept, late or
/// broken is checked in <see cref="ShouldFollowFromRowsAsync"/>.
/// </summary>
public sealed partial class RecomputedNumbersTests
{
    [Fact]
    public async Task Fulfilment_adds_up()
    {
        var sheets = await All(Admin, "/api/v1/commitments?limit=200&status=SIGNED,IN_FORCE");
        sheets.ShouldNotBeEmpty();
        foreach (var sheet in sheets)
        {
            var report = await Admin.Get($"/api/v1/commitments/{sheet["id"]}/fulfilment");
            var lines = report["lines"]!.AsArray();

            Counts(report["summary"], "status")
                .ShouldBe(lines.GroupBy(line => (string)line!["status"]!).Select(same => $"{same.Key} {same.Count()}"), ignoreOrder: true);
            foreach (var line in lines)
                await ShouldFollowFromRowsAsync(line!);
        }
    }

    [Fact]
    public async Task A_scorecard_counts_the_promises_of_its_province()
    {
        var sheets = await All(Admin, "/api/v1/commitments?limit=200&status=SIGNED,IN_FORCE&provinceCode=61");
        List<string> statuses = [];
        foreach (var sheet in sheets)
            statuses.AddRange(
                (await Admin.Get($"/api/v1/commitments/{sheet["id"]}/fulfilment"))["lines"]!
                    .AsArray()
                    .Where(line => !(bool)line!["amended"]!)
                    .Select(line => (string)line!["status"]!)
            );
        var hub = (await All(app.Anonymous(), "/api/v1/hubs?limit=200&provinceCode=61")).Single();

        var card = await app.Anonymous().Get($"/api/v1/hubs/{hub["id"]}/scorecard?period={NumbersApp.QuarterOf(NumbersApp.Today)}");

        sheets.ShouldNotBeEmpty();
        ((int)card["commitments.promises"]!).ShouldBe(statuses.Count);
        ((int)card["commitments.kept"]!).ShouldBe(statuses.Count(status => status is "LIVE" or "INSTITUTIONALISED"));
        ((int)card["commitments.late"]!).ShouldBe(statuses.Count(status => status == "LATE"));
        ((int)card["commitments.broken"]!).ShouldBe(statuses.Count(status => status == "BROKEN"));
    }

    /// <summary>Compares what a line publishes of its plan with the rows.</summary>
    private async Task ShouldFollowFromRowsAsync(System.Text.Json.Nodes.JsonNode line)
    {
        var plan = Guid.Parse((string)line["planId"]!);

        ((long)line["progress"]!["overdue"]!).ShouldBe(
            await app.Count(
                $"""
                SELECT COUNT(*) FROM "ActionItems" i JOIN "ReplicationPlans" p ON p."Id" = i."PlanId"
                WHERE i."PlanId" = @plan AND {Running} AND {OpenAndDue}
                """,
                ("@plan", plan),
                Day(NumbersApp.Today),
                EndOf(NumbersApp.Today)
            )
        );
    }
}
