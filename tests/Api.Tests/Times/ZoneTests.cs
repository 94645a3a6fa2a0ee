using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Regions;

namespace JippApi.Api.Tests.Times;

/// <summary>What is due on a day in a region is late when that day has ended there.</summary>
[Collection(Shared.Escalating)]
public class ZoneTests(EscalationApp app)
{
    [Theory]
    [InlineData("61.71", 23, 59, false)]
    [InlineData("62.71", 22, 30, false)]
    [InlineData("74.71", 22, 59, false)]
    [InlineData("74.71", 23, 0, true)]
    [InlineData("53.71", 23, 1, true)]
    [InlineData("91.71", 21, 59, false)]
    [InlineData("91.71", 22, 0, true)]
    [InlineData("81.71", 22, 1, true)]
    public async Task An_item_is_overdue_when_its_day_has_ended_in_its_region(string region, int hour, int minute, bool overdue)
    {
        var (monday, city) = (app.NextWeek(), await app.City(region));
        var plan = await app.Running(city.Office, monday, monday.AddDays(1));
        app.GoTo(monday, hour, minute);
        var admin = await app.Admin();
        var expected = overdue ? 1 : 0;

        var late = await admin.Get($"/api/v1/action-items?planId={plan.Id}&overdue=true");
        late.Items.Count.ShouldBe(expected, late.Text);
        (await admin.Get($"/api/v1/action-items?planId={plan.Id}&overdue=false")).Items.Count.ShouldBe(2 - expected);
        late.Items.ShouldAllBe(item => (bool)item["overdue"]! && (string)item["asOf"]! == $"{monday.AddDays(1):O}");
        var ofPlan = await admin.Get($"{GivenPlans.Url}/{plan.Id}/action-items");
        ofPlan.Items.Count(item => (bool)item["overdue"]!).ShouldBe(expected);
        ((int)(await admin.Get($"{GivenPlans.Url}/{plan.Id}"))["progress.overdue"]!).ShouldBe(expected);
        ((bool)(await admin.Get($"/api/v1/action-items/{plan.Items[0]}"))["overdue"]!).ShouldBe(overdue);
        var overview = await admin.Get($"/api/v1/regions/{region}/replication-overview?budgetYear=2027");
        OverdueOf(overview, plan.Id).ShouldBe(expected, overview.Text);

        // A day that is named is one of WIB everywhere
        var named = $"asOf={monday:O}";
        (await admin.Get($"/api/v1/action-items?planId={plan.Id}&overdue=true&{named}")).Items.ShouldBeEmpty();
        OverdueOf(await admin.Get($"/api/v1/regions/{region}/replication-overview?budgetYear=2027&{named}"), plan.Id).ShouldBe(0);
    }

    [Theory]
    [InlineData("61.72", 7, 0, true)]
    [InlineData("61.72", 6, 59, false)]
    [InlineData("71.71", 6, 0, true)]
    [InlineData("71.71", 5, 59, false)]
    [InlineData("71.71", 17, 30, false)]
    [InlineData("82.71", 5, 0, true)]
    [InlineData("82.71", 4, 59, false)]
    [InlineData("82.71", 16, 30, false)]
    [InlineData("61.72", 17, 59, true)]
    public async Task People_are_notified_outside_the_quiet_hours_of_their_region(string region, int hour, int minute, bool told)
    {
        var (monday, city) = (app.NextWeek(), await app.City(region));
        await app.Running(city.Office, monday.AddDays(-8));

        await app.WorkOn(monday.AddDays(1), hour, minute);

        var digests = await city.Editor.Digests();
        digests.Count.ShouldBe(told ? 1 : 0);
    }

    [Fact]
    public async Task Every_province_has_its_zone()
    {
        var provinces = (await app.Anonymous().Get("/api/v1/regions?kind=PROVINCE&limit=200")).Items;

        provinces.Select(province => (string)province["code"]!).ShouldBe(RegionZones.Provinces, ignoreOrder: true);
        provinces
            .GroupBy(province => $"{province["zone"]!["name"]} {province["zone"]!["offset"]}", province => (string)province["code"]!)
            .Select(zone => $"{zone.Key}: {string.Join(' ', zone)}")
            .ShouldBe(
                [
                    "WIB +07:00: 11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62",
                    "WITA +08:00: 51 52 53 63 64 65 71 72 73 74 75 76",
                    "WIT +09:00: 81 82 91 92 93 94 95 96",
                ],
                ignoreOrder: true
            );
        ((string?)(await app.Anonymous().Get("/api/v1/regions/91.71"))["zone.name"]).ShouldBe("WIT");
        (await app.Anonymous().Get("/api/v1/reference-data/time-zones")).Text.ShouldContain("WITA");
    }

    [Theory]
    [InlineData("2031-01-01")]
    [InlineData("2050-12-25")]
    [InlineData("2099-08-17")]
    [InlineData("2044-05-01")]
    [InlineData("2100-06-01")]
    public async Task Holidays_of_the_law_need_no_entry(string date)
    {
        var (admin, url) = (await app.Admin(), $"/api/v1/holidays/{date}");

        (await app.Anonymous().Get($"/api/v1/holidays?year={date[..4]}")).Items.ShouldContain(day =>
            (string)day["date"]! == date && (bool)day["byLaw"]!
        );
        (await app.Anonymous().Get(url)).Status.ShouldBe(200);
        (await admin.Put(url, new { name = "x" }, ("If-Match", "*"))).Code.ShouldBe("HOLIDAY_FIXED_BY_LAW");
        (await admin.Send(HttpMethod.Delete, url, null, ("If-Match", "*"))).Code.ShouldBe("HOLIDAY_FIXED_BY_LAW");
    }

    private static int OverdueOf(Reply overview, string plan) =>
        (int)overview["plans"]!.AsArray().Single(row => (string)row!["id"]! == plan)!["progress"]!["overdue"]!;
}
