using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Escalations;

/// <summary>A simulation predicts exactly what the worker sends.</summary>
[Collection(Shared.Escalating)]
public class SimulationTests(EscalationApp app)
{
    [Theory]
    [InlineData("51.71", 0)]
    [InlineData("52.71", 9)]
    [InlineData("64.71", 30)]
    public async Task A_simulated_day_predicts_the_notifications_of_that_day(string region, int ahead)
    {
        var (monday, city) = (app.NextWeek(), await app.City(region));
        var policy = await app.PolicyOf(region[..2]);
        await city.Hub.Patch($"{GivenEscalations.Policies}/{policy}", Chain, ("If-Match", "*"));
        var plan = await app.Running(city.Office, [.. new[] { -70, -33, -31, -15, -8, -7, -5, 2, 40 }.Select(monday.AddDays)]);
        await app.Work();
        await TakeInHandAsync(city, plan.Items[4], monday.AddDays(5));
        await TakeInHandAsync(city, plan.Items[3], monday.AddDays(14));
        await app.Running(city.Office, monday.AddDays(-20)); // found only by the next run
        var day = monday.AddDays(ahead);

        var simulated = await city.Hub.Post($"{GivenEscalations.Policies}/{policy}/simulations", new { asOf = day });
        simulated.Status.ShouldBe(200, simulated.Text);
        if (ahead == 0)
            app.GoTo(monday.AddDays(1)); // everyone has had today's digest, so the next one is due tomorrow
        else
            app.GoTo(day);
        await app.Work();

        var told = await ToldAsync(region, app.Today);
        told.ShouldNotBeEmpty();
        var forecast = simulated["people"]!
            .AsArray()
            .SelectMany(person => person!["items"]!.AsArray().Select(item => $"{person["accountId"]} {item!["itemId"]} {item["level"]}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        told.ShouldBe(forecast);
        simulated["people"]!.AsArray().ShouldAllBe(person => Wib.DayOf((DateTimeOffset)person!["notifyAt"]!) == app.Today);
        ((int)simulated["peopleCount"]!).ShouldBe(simulated["people"]!.AsArray().Count);
    }

    [Fact]
    public async Task Simulating_a_past_day_changes_nothing()
    {
        var (monday, city) = (app.NextWeek(), await app.City("53.71"));
        var policy = await app.PolicyOf("53");
        await city.Hub.Patch($"{GivenEscalations.Policies}/{policy}", Chain, ("If-Match", "*"));
        var plan = await app.Running(city.Office, monday.AddDays(-3), monday.AddDays(30));
        await app.WorkOn(monday.AddDays(20));
        var before = await CountsAsync();

        var early = await SimulateAsync(monday.AddDays(3));
        var first = await SimulateAsync(monday.AddDays(4));
        var weekend = await SimulateAsync(monday.AddDays(12));
        var later = await SimulateAsync(monday.AddDays(100));

        (await CountsAsync()).ShouldBe(before);
        ((int)early["itemCount"]!, (int)first["itemCount"]!, (int)later["itemCount"]!).ShouldBe((0, 1, 2));
        var person = first["people"]!.AsArray().ShouldHaveSingleItem()!;
        (
            (string?)person["role"],
            (string?)person["institution"]!["id"],
            (string?)person["items"]![0]!["level"],
            (int)person["items"]![0]!["daysLate"]!
        ).ShouldBe(("INSTITUTION_EDITOR", city.Office, "UNIT_HEAD", 7));
        person["items"]![0]!["planId"]!.ToString().ShouldBe(plan.Id);
        ((bool)weekend["isWorkingDay"]!, (bool)first["isWorkingDay"]!).ShouldBe((false, true));
        weekend["people"]!.AsArray().ShouldAllBe(p => Wib.DayOf((DateTimeOffset)p!["notifyAt"]!) == monday.AddDays(14));

        async Task<Reply> SimulateAsync(DateOnly day)
        {
            var reply = await city.Hub.Post($"{GivenEscalations.Policies}/{policy}/simulations", new { asOf = day });
            reply.Status.ShouldBe(200, reply.Text);
            return reply;
        }
    }

    [Fact]
    public async Task Only_maintainers_of_a_policy_may_simulate_it()
    {
        var (policy, hub) = (await app.PolicyOf("62"), await app.Person("HUB_ADMIN", "hub kalteng", new(ScopeKind.Region, "62")));
        var url = $"{GivenEscalations.Policies}/{policy}/simulations";

        (await hub.Post(url, new { })).Status.ShouldBe(200);
        (await hub.Post($"{GivenEscalations.Policies}/{GivenEscalations.Nation}/simulations", new { })).Status.ShouldBe(403);
        (await (await app.Person("HUB_ADMIN", "hub papua", new(ScopeKind.Region, "91"))).Post(url, new { })).Status.ShouldBe(403);
        (await hub.Post(url, new { asOf = "2999-12-31", limit = 0 })).Faults.ShouldBe(
            ["/asOf TIME_OUT_OF_RANGE", "/limit OUT_OF_RANGE"],
            ignoreOrder: true
        );
        (await hub.Post(url, new { asOf = "9999-12-31" })).Faults.ShouldBe(["/asOf TIME_OUT_OF_RANGE"]);
        (await hub.Post(url, new { asOf = "kemarin" })).Faults.ShouldBe(["/asOf WRONG_TYPE"]);
    }

    private static object Chain =>
        new
        {
            levels = new object[]
            {
                new { afterDays = 7, level = "UNIT_HEAD" },
                new { afterDays = 14, level = "DISTRICT_SECRETARY" },
                new { afterDays = 30, level = "PROVINCIAL_SECRETARY_OR_HUB" },
                new { afterDays = 60, level = "MINISTRY" },
            },
        };

    private static async Task TakeInHandAsync(GivenCity city, string item, DateOnly until)
    {
        var found = (await city.Editor.Get($"{GivenEscalations.Url}?itemId={item}")).Items.ShouldHaveSingleItem();
        (
            await city.Editor.Post(
                $"{GivenEscalations.Url}/{found["id"]}/transitions",
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "Dikerjakan",
                    until,
                },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);
    }

    private Task<List<string>> ToldAsync(string region, DateOnly day) =>
        app.WithDb(async db =>
        {
            var rows = await db
                .EscalationNotifications.Where(t => t.NotifiedOn == day)
                .Join(
                    db.Escalations.Where(e => e.RegionCode == region),
                    t => t.EscalationId,
                    e => e.Id,
                    (t, e) =>
                        new
                        {
                            t.AccountId,
                            e.ItemId,
                            t.Level,
                        }
                )
                .ToListAsync();
            return rows.Select(row => $"{row.AccountId.Value} {row.ItemId.Value} {Application.Common.Code.Of(row.Level)}")
                .Order(StringComparer.Ordinal)
                .ToList();
        });

    private Task<(int, int, int, int)> CountsAsync() =>
        app.WithDb(async db =>
            (
                await db.Escalations.CountAsync(),
                await db.EscalationNotifications.CountAsync(),
                await db.Notifications.CountAsync(),
                await db.Outbox.CountAsync()
            )
        );
}
