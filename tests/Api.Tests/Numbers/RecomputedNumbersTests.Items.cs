namespace JippApi.Api.Tests.Numbers;

/// <summary>The lists of action items and of missing reports.</summary>
public sealed partial class RecomputedNumbersTests
{
    private const string ItemsOfRegion = """
        FROM "ActionItems" i JOIN "ReplicationPlans" p ON p."Id" = i."PlanId" JOIN "Institutions" a ON a."Id" = p."AdopterId"
        WHERE a."RegionCode" LIKE @region
        """;

    private const string OpenAndDue = """i."DueOn" < @day AND (i."ClosedAt" IS NULL OR i."ClosedAt" >= @end)""";

    [Theory]
    [InlineData("13")]
    [InlineData("61")]
    public async Task Overdue_items_are_those_of_running_plans(string region)
    {
        var url = $"/api/v1/action-items?limit=200&regionCode={region}";
        (string, object) place = ("@region", region + "%");

        var overdue = (await All(Admin, $"{url}&overdue=true")).Count;

        overdue.ShouldBe(
            (int)
                await app.Count(
                    $"SELECT COUNT(*) {ItemsOfRegion} AND {Running} AND {OpenAndDue}",
                    place,
                    Day(NumbersApp.Today),
                    EndOf(NumbersApp.Today)
                )
        );
        (overdue + (await All(Admin, $"{url}&overdue=false")).Count).ShouldBe(
            (int)await app.Count($"SELECT COUNT(*) {ItemsOfRegion}", place)
        );
    }

    [Fact]
    public async Task Items_were_overdue_while_their_plan_ran_then()
    {
        var then = NumbersApp.Past;

        (await All(Admin, $"/api/v1/action-items?limit=200&regionCode=13&overdue=true&asOf={then:O}")).Count.ShouldBe(
            (int)
                await app.Count(
                    $"""
                    SELECT COUNT(*) {ItemsOfRegion} AND i."CreatedAt" < @end AND {OpenAndDue} AND
                    (SELECT s."Status" FROM "PlanStates" s WHERE s."PlanId" = p."Id" AND s."Version" =
                    (SELECT MAX(l."Version") FROM "PlanStates" l WHERE l."PlanId" = p."Id" AND l."At" < @end))
                    IN ('COMMITTED', 'IN_PROGRESS', 'STALLED')
                    """,
                    ("@region", "13%"),
                    Day(then),
                    EndOf(then)
                )
        );
    }

    [Fact]
    public async Task Reports_are_missing_of_plans_that_have_begun()
    {
        var period = NumbersApp.QuarterOf(NumbersApp.Today);

        (await All(Admin, $"/api/v1/monitoring-reports/missing?limit=200&period={period}")).Count.ShouldBe(
            (int)
                await app.Count(
                    """
                    SELECT COUNT(*) FROM "ReplicationPlans" p WHERE p."Status" IN ('IN_PROGRESS', 'STALLED') AND NOT EXISTS
                    (SELECT 1 FROM "MonitoringReports" r WHERE r."PlanId" = p."Id" AND r."Period" = @period AND r."Status" IN ('SUBMITTED', 'VERIFIED'))
                    """,
                    ("@period", period)
                )
        );
    }
}
