using System.Globalization;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Regions.GivenReplications;

namespace JippApi.Api.Tests.Regions;

public class ReplicationOverviewTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly DateOnly January = new(2031, 1, 10);
    private static readonly DateOnly March = new(2031, 3, 10);

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task An_overview_of_a_province_adds_up_its_plans()
    {
        var given = await PlansAsync();

        var overview = await app.Overview("13", given.Year, "2031-02-01");

        ((string)overview["region.code"]!).ShouldBe("13");
        ((int)overview["budgetYear"]!).ShouldBe(given.Year);
        ((string?)overview["asOf"]).ShouldBe("2031-02-01");
        ((int)overview["summary.plans"]!).ShouldBe(3);
        Statuses(overview["summary"]!).ShouldBe("PROPOSED 1, IN_PROGRESS 2");
        Progress(overview["summary"]!).ShouldBe("percent 38, items 4, done 1, overdue 1, next 2031-03-10");
        overview["summary.lastReportAt"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Each_innovation_is_a_row()
    {
        var given = await PlansAsync();

        var rows = (await app.Overview("13", given.Year, "2031-02-01"))["innovations"]!.AsArray();

        rows.Select(row => (string?)row!["origin"]!["id"]).ShouldBe([given.First.Id, given.Second.Id]);
        ((string?)rows[0]!["origin"]!["title"]).ShouldBe((string?)given.First["title"]);
        ((string?)rows[0]!["origin"]!["registryNumber"]).ShouldBe((string?)given.First["registryNumber"]);
        rows.Select(row => $"{row!["districts"]} districts, {row["plans"]} plans, {Statuses(row)}; {Progress(row)}")
            .ShouldBe([
                "2 districts, 2 plans, IN_PROGRESS 2; percent 38, items 4, done 1, overdue 1, next 2031-03-10",
                "1 districts, 1 plans, PROPOSED 1; percent , items 0, done 0, overdue 0, next ",
            ]);
    }

    [Fact]
    public async Task Each_district_with_a_plan_is_a_row()
    {
        var given = await PlansAsync();

        var rows = (await app.Overview("13", given.Year, "2031-02-01"))["districts"]!.AsArray();

        rows.Select(row => $"{row!["region"]!["code"]} {row["region"]!["name"]}: {Statuses(row)}; {Progress(row)}")
            .ShouldBe([
                "13.01 Kabupaten Pesisir Selatan: PROPOSED 1, IN_PROGRESS 1; percent 80, items 1, done 0, overdue 0, next 2031-03-10",
                "13.71 Kota Padang: IN_PROGRESS 1; percent 22, items 3, done 1, overdue 1, next 2031-03-10",
            ]);
    }

    [Fact]
    public async Task Each_plan_is_a_cell()
    {
        var given = await PlansAsync();

        var cells = (await app.Overview("13", given.Year, "2031-02-01"))["plans"]!.AsArray();

        cells
            .Select(cell =>
                $"{cell!["originId"]} {cell["adopter"]!["id"]} {cell["adopter"]!["regionCode"]} {cell["status"]}; {Progress(cell)}"
            )
            .ShouldBe(
                [
                    $"{given.First.Id} {given.Regency} 13.01 IN_PROGRESS; percent 80, items 1, done 0, overdue 0, next 2031-03-10",
                    $"{given.Second.Id} {given.Regency} 13.01 PROPOSED; percent , items 0, done 0, overdue 0, next ",
                    $"{given.First.Id} {given.City} 13.71 IN_PROGRESS; percent 22, items 3, done 1, overdue 1, next 2031-03-10",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task An_overview_of_a_city_contains_its_own_plans_only()
    {
        var given = await PlansAsync();

        var overview = await app.Overview("13.71", given.Year);

        overview["plans"]!.AsArray().Select(cell => (string?)cell!["adopter"]!["id"]).ShouldBe([given.City]);
        overview["districts"]!.AsArray().Select(row => (string?)row!["region"]!["code"]).ShouldBe(["13.71"]);
    }

    [Fact]
    public async Task Plans_of_other_budget_years_and_provinces_are_left_out()
    {
        var given = await PlansAsync();

        foreach (var elsewhere in new[] { await app.Overview("13", given.Year + 1), await app.Overview("61", given.Year) })
        {
            ((int)elsewhere["summary.plans"]!).ShouldBe(0);
            elsewhere["summary"]!.ToJsonString().ShouldBe("""{"plans":0,"byStatus":[],"progress":{"items":0,"done":0,"overdue":0}}""");
            foreach (var list in new[] { "innovations", "districts", "plans" })
                elsewhere[list]!.AsArray().ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("2031-01-09", 0, "2031-01-10")]
    [InlineData("2031-01-10", 0, "2031-01-10")]
    [InlineData("2031-01-11", 1, "2031-03-10")]
    [InlineData("2031-03-11", 2, "")]
    [InlineData("2999-12-31", 2, "")]
    public async Task Overdue_and_upcoming_items_follow_from_the_given_day(string asOf, int overdue, string next)
    {
        var year = NextYear();
        var plan = await app.PlanIn(year);
        foreach (var due in new[] { January, March })
            await app.Item(plan, dueOn: due);
        await app.Start(plan.Id);

        var summary = (await app.Overview("13", year, asOf))["summary"]!;

        ((int)summary["progress"]!["overdue"]!).ShouldBe(overdue);
        ((string?)summary["nextDue"] ?? "").ShouldBe(next);
    }

    [Fact]
    public async Task The_default_day_is_today()
    {
        var year = NextYear();
        var today = Wib.DayOf(TimeProvider.System.GetUtcNow());
        var plan = await app.PlanIn(year);
        await app.Item(plan, dueOn: today.AddDays(-1));
        await app.Start(plan.Id);

        var overview = await app.Overview("13", year);

        ((string?)overview["asOf"]).ShouldBe(today.ToString("O", CultureInfo.InvariantCulture));
        ((int)overview["summary.progress.overdue"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_plans_are_counted_but_not_awaited()
    {
        var year = NextYear();
        var plan = await app.PlanIn(year);
        await app.Item(plan, dueOn: January);
        await app.MovePlan(plan.Id, "CANCELLED");

        var summary = (await app.Overview("13", year, "2031-02-01"))["summary"]!;

        Statuses(summary).ShouldBe("CANCELLED 1");
        Progress(summary).ShouldBe("percent , items 0, done 0, overdue 0, next ");
    }

    [Fact]
    public async Task A_plan_shows_the_same_progress_as_when_it_is_read()
    {
        var given = await PlansAsync();

        foreach (var cell in (await app.Overview("13", given.Year))["plans"]!.AsArray())
            cell!["progress"]!.ToJsonString().ShouldBe((await Admin.Get($"{GivenPlans.Url}/{cell["id"]}"))["progress"]!.ToJsonString());
    }

    /// <summary>Two plans of one innovation in two districts, and one of another innovation.</summary>
    private async Task<GivenOverview> PlansAsync()
    {
        var (year, first, second) = (NextYear(), await app.Published(), await app.Published());
        var (city, regency) = ((await app.Institution()).Id, await app.InstitutionOf("13.01"));
        var inCity = await app.PlanIn(year, first.Id, city);
        await app.Item(inCity, done: true, dueOn: January);
        await app.Item(inCity, weight: 2, progress: 5, dueOn: January);
        await app.Item(inCity, weight: 2, dueOn: March);
        await app.Start(inCity.Id);
        var inRegency = await app.PlanIn(year, first.Id, regency);
        await app.Item(inRegency, weight: 2, progress: 80, dueOn: March);
        await app.Start(inRegency.Id);
        await app.MovePlan((await app.PlanIn(year, second.Id, regency)).Id, "PROPOSED");
        return new(year, first, second, city, regency);
    }

    private static string Statuses(JsonNode row) =>
        string.Join(", ", row["byStatus"]!.AsArray().Select(status => $"{status!["status"]} {status["count"]}"));

    private static string Progress(JsonNode row)
    {
        var progress = row["progress"]!;
        return $"percent {progress["percent"]}, items {progress["items"]}, done {progress["done"]}, overdue {progress["overdue"]}, next {row["nextDue"]}";
    }

    private sealed record GivenOverview(int Year, Reply First, Reply Second, string City, string Regency);
}
