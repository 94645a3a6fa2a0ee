using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Numbers;

/// <summary>The scorecard and the mentoring coverage of a hub.</summary>
public sealed partial class RecomputedNumbersTests
{
    private const string PlansOfHub = """
        FROM "ReplicationPlans" p JOIN "Institutions" a ON a."Id" = p."AdopterId"
        WHERE (a."RegionCode" LIKE @region OR p."HubId" IN (SELECT h."Id" FROM "Hubs" h WHERE h."Name" = @name))
        """;

    private const string OfHub = """ "HubId" IN (SELECT h."Id" FROM "Hubs" h WHERE h."Name" = @name)""";

    [Fact]
    public async Task Scorecards_add_up()
    {
        var hubs = (await All(app.Anonymous(), "/api/v1/hubs?limit=200")).Where(hub => hub["regionCode"] is not null).ToList();
        hubs.Count.ShouldBeGreaterThan(3);
        var today = NumbersApp.Today;
        DateOnly first = new(today.Year, (today.Month - 1) / 3 * 3 + 1, 1);
        foreach (var hub in hubs)
        {
            var card = await app.Anonymous().Get($"/api/v1/hubs/{hub["id"]}/scorecard?period={NumbersApp.QuarterOf(today)}");
            var document = await app.Anonymous().Get($"/api/v1/hubs/{hub["id"]}");
            (string, object)[] of = [("@region", (string)hub["regionCode"]! + "%"), ("@name", (string)hub["name"]!)];
            (string, object)[] quarter = [.. of, ("@from", first), Day(today)];

            ((long)card["innovations.published"]!).ShouldBe(await InnovationsAsync("", of));
            ((long)card["innovations.validated"]!).ShouldBe(await InnovationsAsync("""AND i."Freshness" IN ('CONFIRMED', 'DUE')""", of));
            Counts(card["plans.byStatus"], "status")
                .ShouldBe(await app.CountBy($"""SELECT p."Status", COUNT(*) {PlansOfHub} GROUP BY p."Status" """, of), ignoreOrder: true);
            ((long)card["spokes"]!).ShouldBe(await app.Count($"""SELECT COUNT(*) FROM "HubSpokes" WHERE {OfHub}""", of));
            ((int)card["mentors.count"]!).ShouldBe(document["mentors"]!.AsArray().Count);
            ((int)card["mentors.capacity"]!).ShouldBe(document["mentors"]!.AsArray().Sum(mentor => (int)mentor!["capacity"]!));
            const string Activities = $"""FROM "HubActivities" WHERE "Date" >= @from AND "Date" <= @day AND {OfHub}""";
            Counts(card["activities.byKind"], "kind")
                .ShouldBe(await app.CountBy($"""SELECT "Kind", COUNT(*) {Activities} GROUP BY "Kind" """, quarter), ignoreOrder: true);
            ((long)card["activities.attendance"]!).ShouldBe(await app.Count($"""SELECT SUM("Attendance") {Activities}""", quarter));
            await ShouldHoldSessionsAsync(card, of, first, today);
            if (card["coverage"] is { } coverage)
                ((long)coverage["withInnovations"]!).ShouldBe(await CoveredAsync(of));
        }
    }

    [Fact]
    public async Task Mentoring_coverage_adds_up()
    {
        var hub = (await All(app.Anonymous(), "/api/v1/hubs?limit=200&provinceCode=13")).Last();
        var period = NumbersApp.QuarterOf(NumbersApp.Today);
        var coverage = await Admin.Get($"/api/v1/hubs/{hub["id"]}/mentoring-coverage?period={period}");
        (string, object)[] of = [("@region", (string)hub["regionCode"]! + "%"), ("@name", (string)hub["name"]!)];
        const string Open = """AND p."Status" NOT IN ('DECLINED', 'COMPLETED', 'EVALUATED', 'INSTITUTIONALISED', 'CANCELLED')""";
        const string Mentored = """
            AND EXISTS (SELECT 1 FROM "MentorAssignments" m WHERE m."PlanId" = p."Id" AND m."OpenPersonId" IS NOT NULL)
            """;

        var sectors = coverage["sectors"]!.AsArray();

        sectors.Sum(sector => (long)sector!["plans"]!).ShouldBe(await app.Count($"SELECT COUNT(*) {PlansOfHub} {Open}", of));
        sectors
            .Sum(sector => (long)sector!["withMentor"]!)
            .ShouldBe(await app.Count($"SELECT COUNT(*) {PlansOfHub} {Open} {Mentored}", of));
        sectors.ShouldAllBe(sector => (int)sector!["hoursNeeded"]! == (int)sector["plans"]! * (int)coverage["hoursPerPlan"]!);
    }

    private async Task ShouldHoldSessionsAsync(Reply card, (string, object)[] of, DateOnly first, DateOnly last)
    {
        const string Held = $"""
            FROM "MentoringSessions" WHERE "Status" = 'HELD' AND "StartsAt" >= @begin AND "StartsAt" < @end AND {OfHub}
            """;
        (string, object)[] quarter =
        [
            .. of,
            ("@begin", Wib.StartOf(first).UtcDateTime),
            ("@end", Wib.EndOf(first.AddMonths(3).AddDays(-1)).UtcDateTime),
        ];
        last.ShouldBeGreaterThanOrEqualTo(first);

        ((long)card["mentoring.sessions"]!).ShouldBe(await app.Count($"SELECT COUNT(*) {Held}", quarter));
        ((long)card["mentoring.plans"]!).ShouldBe(await app.Count($"""SELECT COUNT(DISTINCT "PlanId") {Held}""", quarter));
        var minutes = await app.Count($"""SELECT SUM("Minutes") {Held}""", quarter);
        ((decimal)card["mentoring.hours"]!).ShouldBe(minutes / 60m, 0.06m);
    }

    private Task<long> InnovationsAsync(string which, (string, object)[] of) =>
        app.Count(
            $"""
            SELECT COUNT(*) FROM "Innovations" i LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
            WHERE i."Publication" = 'PUBLISHED' AND (o."RegionCode" LIKE @region OR (i."OwnerId" IS NULL AND i."RegionCode" LIKE @region)) {which}
            """,
            of
        );

    private Task<long> CoveredAsync((string, object)[] of) =>
        app.Count(
            """
            SELECT COUNT(DISTINCT r."Code") FROM "Regions" r JOIN "Innovations" i ON i."RegionCode" = r."Code"
            LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
            WHERE i."Publication" = 'PUBLISHED' AND r."ParentCode" IS NOT NULL AND r."Code" LIKE @region
            AND (o."RegionCode" LIKE @region OR i."OwnerId" IS NULL)
            """,
            of
        );
}
