using System.Text.Json.Nodes;
using JippApi.Api.Tests.Documents;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Tests.Documents;

namespace JippApi.Api.Tests.Numbers;

/// <summary>The overview of a region, today and on a past day, and the report that prints it.</summary>
public sealed partial class RecomputedNumbersTests
{
    private const string PlansOfRegion = """
        FROM "ReplicationPlans" p JOIN "Institutions" a ON a."Id" = p."AdopterId"
        WHERE a."RegionCode" LIKE @region AND p."BudgetYear" = @year
        """;

    private const string StatesThen = """
        FROM "PlanStates" s JOIN "ReplicationPlans" p ON p."Id" = s."PlanId" JOIN "Institutions" a ON a."Id" = p."AdopterId"
        WHERE a."RegionCode" LIKE @region AND s."BudgetYear" = @year AND s."Version" =
        (SELECT MAX(l."Version") FROM "PlanStates" l WHERE l."PlanId" = s."PlanId" AND l."At" < @end)
        """;

    public static TheoryData<string, int> Overviews =>
        new()
        {
            { "13", 2027 },
            { "61", 2026 },
            { "61", 2022 },
        };

    [Theory, MemberData(nameof(Overviews))]
    public async Task An_overview_adds_up(string region, int year)
    {
        var overview = await Admin.Get($"/api/v1/regions/{region}/replication-overview?budgetYear={year}");
        (string, object)[] place = [("@region", region + "%"), ("@year", year)];

        Counts(overview["summary.byStatus"], "status")
            .ShouldBe(await app.CountBy($"""SELECT p."Status", COUNT(*) {PlansOfRegion} GROUP BY p."Status" """, place), ignoreOrder: true);
        Progress(overview["summary"]!).ShouldBe(await ProgressAsync(place));
        ((string?)overview["summary.nextDue"] ?? "").ShouldBe(
            (
                await app.Rows(
                    $"""
                    SELECT MIN(i."DueOn") FROM "ActionItems" i WHERE i."DueOn" >= @day AND i."ClosedAt" IS NULL AND i."PlanId" IN
                    (SELECT p."Id" {PlansOfRegion} AND p."Status" NOT IN ('DECLINED', 'CANCELLED'))
                    """,
                    [.. place, Day(NumbersApp.Today)]
                )
            )[0][0]
        );
        ShouldAgree(overview);
    }

    [Fact]
    public async Task An_overview_of_a_past_day_adds_up()
    {
        var then = NumbersApp.Past;
        var overview = await Admin.Get($"/api/v1/regions/13/replication-overview?budgetYear=2027&asOf={then:O}");
        (string, object)[] place = [("@region", "13%"), ("@year", 2027), EndOf(then)];

        Counts(overview["summary.byStatus"], "status")
            .ShouldBe(await app.CountBy($"""SELECT s."Status", COUNT(*) {StatesThen} GROUP BY s."Status" """, place), ignoreOrder: true);
        var items = """FROM "ActionItems" i WHERE i."CreatedAt" < @end AND i."PlanId" IN""";
        ((long)overview["summary.progress.items"]!).ShouldBe(
            await app.Count(
                $"""
                SELECT COUNT(*) {items} (SELECT s."PlanId" {StatesThen} AND s."Status" NOT IN ('DECLINED', 'CANCELLED'))
                AND NOT (i."Status" = 'CANCELLED' AND i."ClosedAt" < @end)
                """,
                place
            )
        );
        ((long)overview["summary.progress.overdue"]!).ShouldBe(
            await app.Count(
                $"""
                SELECT COUNT(*) {items} (SELECT s."PlanId" {StatesThen} AND s."Status" IN ('COMMITTED', 'IN_PROGRESS', 'STALLED')) AND {OpenAndDue}
                """,
                [.. place, Day(then)]
            )
        );
        overview["summary.progress.percent"].ShouldBeNull();
        overview["summary.lastReportAt"].ShouldBeNull();
        ShouldAgree(overview);
    }

    [Fact]
    public async Task A_report_prints_the_numbers_of_the_overview()
    {
        (string, object)[] place = [("@region", "13%"), ("@year", 2027)];
        var progress = await ProgressAsync(place);
        var plans = await app.Count($"SELECT COUNT(*) {PlansOfRegion}", place);

        var url = $"/api/v1/regions/13/replication-report?period={NumbersApp.QuarterOf(NumbersApp.Today)}&budgetYear=2027";
        var text = new PdfText((await Admin.ReadAs(url, "application/pdf")).Bytes).All.Replace('\n', ' ');

        text.ShouldContain($"{plans} rencana replikasi");
        text.ShouldContain($"{progress.Done} dari {progress.Items} kegiatan selesai, {progress.Overdue} terlambat");
        var (owed, handedIn) = (await OwedAsync(place, "AND"), await OwedAsync(place, "IS"));
        text.ShouldContain($"{handedIn} dari {owed + handedIn} laporan sudah disampaikan");
    }

    /// <summary>The reports of the quarter that are missing, or those handed in.</summary>
    private Task<long> OwedAsync((string, object)[] place, string which)
    {
        const string HandedIn = """
            EXISTS (SELECT 1 FROM "MonitoringReports" r WHERE r."PlanId" = p."Id" AND r."Period" = @period AND r."Status" IN ('SUBMITTED', 'VERIFIED'))
            """;
        return app.Count(
            $"SELECT COUNT(*) {PlansOfRegion} AND {(which == "IS" ? HandedIn : $"""p."Status" IN ('IN_PROGRESS', 'STALLED') AND NOT {HandedIn}""")}",
            [.. place, ("@period", NumbersApp.QuarterOf(NumbersApp.Today))]
        );
    }

    private async Task<Sums> ProgressAsync((string, object)[] place)
    {
        var row = (
            await app.Rows(
                $"""
                SELECT COUNT(*), SUM(CASE WHEN i."ClosedAt" IS NULL THEN 0 ELSE 1 END), SUM(i."Weight"), SUM(i."Weight" * i."Progress")
                FROM "ActionItems" i WHERE i."Status" <> 'CANCELLED' AND i."PlanId" IN
                (SELECT p."Id" {PlansOfRegion} AND p."Status" NOT IN ('DECLINED', 'CANCELLED'))
                """,
                place
            )
        )[0].Select(text => text.Length == 0 ? 0 : long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var overdue = await app.Count(
            $"""SELECT COUNT(*) FROM "ActionItems" i WHERE {OpenAndDue} AND i."PlanId" IN (SELECT p."Id" {PlansOfRegion} AND {Running})""",
            [.. place, Day(NumbersApp.Today), EndOf(NumbersApp.Today)]
        );
        return new(row[2] == 0 ? null : row[3] / row[2], row[0], row[1], overdue);
    }

    private static Sums Progress(JsonNode summary)
    {
        var progress = summary["progress"]!;
        return new((long?)progress["percent"], (long)progress["items"]!, (long)progress["done"]!, (long)progress["overdue"]!);
    }

    /// <summary>The plans one by one, by district and by innovation add up to the summary.</summary>
    private static void ShouldAgree(Reply overview)
    {
        var all = Progress(overview["summary"]!);
        foreach (var list in new[] { "plans", "districts", "innovations" })
        {
            var rows = overview[list]!.AsArray();
            rows.Sum(row => Progress(row!).Items).ShouldBe(all.Items, list);
            rows.Sum(row => Progress(row!).Done).ShouldBe(all.Done, list);
            rows.Sum(row => Progress(row!).Overdue).ShouldBe(all.Overdue, list);
            rows.Sum(row => (int?)row!["plans"] ?? 1).ShouldBe((int)overview["summary.plans"]!, list);
        }
    }

    private sealed record Sums(long? Percent, long Items, long Done, long Overdue);
}
