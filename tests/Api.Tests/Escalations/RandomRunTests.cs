using System.Globalization;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Escalations;

[Collection(Shared.Escalating)]
public class RandomRunTests(EscalationApp app)
{
    private const int Looks = 40;
    private const int Holidays = 60;

    private static readonly DateOnly FirstDay = new(2031, 1, 1);

    [Theory]
    [InlineData(1, "63.71")]
    [InlineData(20_311, "65.71")]
    public async Task Runs_at_random_times_notify_of_everything_once(int seed, string region)
    {
        var random = new Random(seed); // reproducible moments
        var (monday, city) = (app.NextWeek(), await app.City(region));
        var plan = await app.Running(city.Office, [.. Enumerable.Range(0, 12).Select(_ => monday.AddDays(random.Next(-40, 30)))]);
        await EnterHolidaysAsync(monday, random);

        for (var look = 0; look < Looks; look++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 4_000)));
            await DoSomethingAsync(random, city, plan);
            await app.Work();
            if (random.Next(3) == 0)
                await app.Work();
        }

        while (app.Today <= monday.AddDays(Holidays))
            app.NextWeek();
        await app.WorkOn(app.Today.AddDays(1), 10);
        await CheckAsync();
    }

    [Fact]
    public async Task Two_concurrent_workers_send_one_digest()
    {
        await using var second = new EscalationApp.SecondServer(app);
        await second.InitializeAsync();
        var (monday, city) = (app.NextWeek(), await app.City("73.71"));
        var plan = await app.Running(city.Office, [.. Enumerable.Range(0, 30).Select(n => monday.AddDays(-8 - n))]);

        await Task.WhenAll(app.Work(), second.Work());
        await Task.WhenAll(app.Work(), second.Work());

        (await city.Editor.Digests()).ShouldBe([(monday.ToString("O", CultureInfo.InvariantCulture), 30)]);
        (await city.Editor.Get($"{GivenEscalations.Url}?planId={plan.Id}&limit=100"))
            .Items.Select(e => (string)e["item"]!["id"]!)
            .ShouldBeUnique();
        await CheckAsync();
    }

    /// <summary>Random actions of people: finish items, acknowledge and resolve escalations.</summary>
    private async Task DoSomethingAsync(Random random, GivenCity city, GivenPlan plan)
    {
        var item = plan.Items[random.Next(plan.Items.Count)];
        var open = (await city.Hub.Get($"{GivenEscalations.Url}?itemId={item}&status=OPEN")).Items;
        var move = open is [var found, ..] ? $"{GivenEscalations.Url}/{found["id"]}/transitions" : null;
        switch (random.Next(6))
        {
            case 0 when move is not null:
                await city.Hub.Post(
                    move,
                    new
                    {
                        to = "ACKNOWLEDGED",
                        note = "Dikerjakan",
                        until = app.Today.AddDays(random.Next(1, 14)),
                    },
                    ("If-Match", "*")
                );
                break;
            case 1 when move is not null && random.Next(4) == 0:
                await city.Hub.Post(move, new { to = "RESOLVED", reason = "Uji" }, ("If-Match", "*"));
                break;
            case 2 when random.Next(4) == 0:
                await city.Editor.Post(
                    $"/api/v1/action-items/{item}/reports",
                    new { progress = 90, evidence = new[] { "bukti" } },
                    ("If-Match", "*")
                );
                await app.MoveItem($"/api/v1/action-items/{item}", "DONE", city.Editor);
                break;
        }
    }

    private async Task EnterHolidaysAsync(DateOnly monday, Random random)
    {
        var admin = await app.Admin();
        for (var day = 0; day < Holidays; day++)
            if (random.Next(8) == 0)
                await admin.Put($"/api/v1/holidays/{monday.AddDays(day):O}", new { name = "Hari libur uji" });
    }

    private Task<bool> CheckAsync() =>
        app.WithDb(async db =>
        {
            var calendar = new WorkCalendar(await db.Holidays.Select(h => h.Date).ToListAsync());
            var night = new QuietHours(new(18, 0), new(7, 0));
            var digests = await db.Notifications.Where(n => n.Kind == NotificationKind.EscalationDigest).ToListAsync();
            digests.ShouldNotBeEmpty();
            digests.GroupBy(n => (n.AccountId, Wib.DayOf(n.CreatedAt))).ShouldAllBe(day => day.Count() == 1);

            var tellings = await db.EscalationNotifications.ToListAsync(); // its key makes it unique for person, level and escalation
            var zones = await db.Escalations.ToDictionaryAsync(e => e.Id, e => e.Zone);
            tellings
                .Where(t => t.NotifiedAt is not null && t.NotifiedOn >= FirstDay)
                .Select(t => (At: t.NotifiedAt!.Value, Zone: zones[t.EscalationId]))
                .ShouldAllBe(t => calendar.IsWorkingDay(t.Zone.DayOf(t.At)) && !night.Contains(t.Zone.TimeOf(t.At)));
            var told = tellings
                .Where(t => t.NotifiedOn is not null)
                .GroupBy(t => (t.AccountId, Day: t.NotifiedOn!.Value))
                .ToDictionary(group => group.Key, group => group.Select(t => t.EscalationId).Distinct().Count());
            foreach (var digest in digests.Where(n => n.Values.ContainsKey("count")))
                told.GetValueOrDefault((digest.AccountId, Wib.DayOf(digest.CreatedAt)))
                    .ShouldBe(int.Parse(digest.Values["count"], System.Globalization.CultureInfo.InvariantCulture));
            digests.Count.ShouldBe(told.Keys.Count(key => key.Day >= FirstDay)); // the sample data contain people who were notified before

            var escalations = await db.Escalations.ToListAsync();
            escalations.ShouldAllBe(e =>
                e.Steps.Select(step => step.Level).Distinct().Count() == e.Steps.Count && e.Level == e.Steps.Max(step => step.Level)
            );
            escalations.Where(e => e.OpenItemId is not null).Select(e => e.ItemId).ShouldBeUnique();
            var waiting = tellings.Where(t => t.NotifiedOn is null).Select(t => t.EscalationId).ToHashSet();
            escalations
                .Where(e => e.Status == EscalationStatus.Open && waiting.Contains(e.Id))
                .ShouldBeEmpty("somebody who was to hear has not heard");
            return true;
        });
}
