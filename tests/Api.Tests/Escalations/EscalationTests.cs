using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Escalations;

[Collection(Shared.Escalating)]
public class EscalationTests(EscalationApp app)
{
    [Fact]
    public async Task Each_level_is_notified_once_its_days_have_passed()
    {
        var (monday, city) = (app.NextWeek(), await app.City("11.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8), monday.AddDays(-6), monday.AddDays(20));

        await app.Work();
        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1)]);
        (await city.Secretary.Digests()).ShouldBeEmpty();
        var open = (await city.Editor.EscalationsOf(plan.Id)).ShouldHaveSingleItem();
        (
            (string?)open["status"],
            (string?)open["level"],
            (int)open["daysLate"]!,
            (int)open["countedDays"]!,
            (string?)open["item"]!["id"]
        ).ShouldBe(("OPEN", "UNIT_HEAD", 8, 8, plan.Items[0]));
        open["steps"]!.AsArray().ShouldHaveSingleItem()!["notifiedPeople"]!.GetValue<int>().ShouldBe(1);

        await app.WorkOn(monday.AddDays(1));
        (await city.Editor.Digests()).Select(digest => digest.Count).ShouldBe([1, 1]); // the second item
        await app.WorkOn(monday.AddDays(6)); // a Sunday
        (await city.Secretary.Digests()).ShouldBeEmpty();
        await app.WorkOn(monday.AddDays(7));
        (await city.Secretary.Digests()).ShouldBe([(Day(monday.AddDays(7)), 1)]);
        (await city.Hub.Digests()).ShouldBeEmpty();
        await app.WorkOn(monday.AddDays(22));
        (await city.Hub.Digests()).ShouldBe([(Day(monday.AddDays(22)), 1)]);
        await app.WorkOn(monday.AddDays(52));

        var first = (await (await app.Admin()).EscalationsOf(plan.Id)).Single(e => (string?)e["item"]!["id"] == plan.Items[0]);
        ((string?)first["level"], (int)first["daysLate"]!).ShouldBe(("MINISTRY", 60));
        first["steps"]!
            .AsArray()
            .Select(step => $"{step!["level"]} {step["notifiedLevel"]}")
            .ShouldBe([
                "UNIT_HEAD UNIT_HEAD",
                "DISTRICT_SECRETARY DISTRICT_SECRETARY",
                "PROVINCIAL_SECRETARY_OR_HUB PROVINCIAL_SECRETARY_OR_HUB",
                "MINISTRY MINISTRY",
            ]);
    }

    [Fact]
    public async Task The_digest_gives_the_count_and_a_link()
    {
        var (monday, city) = (app.NextWeek(), await app.City("12.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-10), monday.AddDays(-10), monday.AddDays(-20));

        await app.Work();

        var told = (await city.Editor.Get(Notifications.SentNotifications.Url, ("Accept-Language", "en"))).Items.Single(item =>
            (string?)item["kind"] == "ESCALATION_DIGEST"
        );
        ((string?)told["title"], (string?)told["href"]).ShouldBe(
            ("Late action items: 3", $"{GivenEscalations.Url}?notifiedOn={Day(monday)}")
        );
        ((string)told["text"]!).ShouldContain("unit: 3");
        (await city.Editor.Get((string)told["href"]!)).Items.Select(e => (string)e["item"]!["id"]!).Order().ShouldBe(plan.Items.Order());
        (await city.Secretary.Get((string)told["href"]!)).Items.Select(e => (string)e["item"]!["id"]!).ShouldBe([plan.Items[2]]);
        var indonesian = (await city.Secretary.Get(Notifications.SentNotifications.Url)).Items[0];
        ((string)indonesian["title"]!, (string)indonesian["text"]!).ShouldSatisfyAllConditions(
            text => text.Item1.ShouldBe("Rencana aksi terlambat: 1"),
            text => text.Item2.ShouldContain("sekda kabupaten/kota: 1")
        );
    }

    [Fact]
    public async Task Nobody_is_notified_twice_or_gets_two_digests_a_day()
    {
        var (monday, city) = (app.NextWeek(), await app.City("15.71"));
        await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();

        foreach (var hour in new[] { 11, 13, 15 })
        {
            await app.Running(city.Office, monday.AddDays(-9)); // already late, but found later on the same day
            await app.WorkOn(monday, hour);
        }

        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1)]);
        await app.WorkOn(monday.AddDays(1), 8);
        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1), (Day(monday.AddDays(1)), 3)]);
    }

    [Fact]
    public async Task Notifications_due_in_quiet_hours_wait_until_morning()
    {
        var (monday, city) = (app.NextWeek(), await app.City("16.71"));
        await app.Running(city.Office, monday.AddDays(-8));

        await app.WorkOn(monday, 18);
        await app.WorkOn(monday.AddDays(1), 5, 30);
        (await city.Editor.Digests()).ShouldBeEmpty();
        await app.WorkOn(monday.AddDays(1), 7, 0);

        (await city.Editor.Digests()).ShouldBe([(Day(monday.AddDays(1)), 1)]);
    }

    [Fact]
    public async Task Nobody_is_notified_on_holidays()
    {
        var (monday, city, admin) = (app.NextWeek(), await app.City("19.71"), await app.Admin());
        var days = new[] { monday, monday.AddDays(1), monday.AddDays(2) };
        foreach (var day in days)
            (await admin.Put($"/api/v1/holidays/{Day(day)}", new { name = "Idulfitri" })).Status.ShouldBe(201);
        await app.Running(city.Office, monday.AddDays(-8));

        foreach (var day in days)
            await app.WorkOn(day, 10);
        (await city.Editor.Digests()).ShouldBeEmpty();
        await app.WorkOn(monday.AddDays(3));

        (await city.Editor.Digests()).ShouldBe([(Day(monday.AddDays(3)), 1)]);
    }

    [Fact]
    public async Task A_vacant_level_is_skipped_and_listed_as_vacant()
    {
        var monday = app.NextWeek();
        var admin = await app.Admin();
        var office = (
            await admin.Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Dinas tanpa orang {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = "17.71",
                }
            )
        ).Id;
        var hub = await app.Person("HUB_ADMIN", "hub bengkulu", new(ScopeKind.Region, "17"));
        var plan = await app.Running(office, monday.AddDays(-8));

        await app.Work();

        (await hub.Digests()).ShouldBe([(Day(monday), 1)]);
        var step = (await hub.EscalationsOf(plan.Id))[0]["steps"]![0]!;
        ((string?)step["level"], (string?)step["notifiedLevel"], (int)step["people"]!).ShouldBe(
            ("UNIT_HEAD", "PROVINCIAL_SECRETARY_OR_HUB", 1)
        );
    }

    [Fact]
    public async Task The_assignee_is_notified_with_the_unit_and_may_read_the_escalation()
    {
        var (monday, city) = (app.NextWeek(), await app.City("21.71"));
        var worker = await app.Person("CONTENT_EDITOR", "petugas eskalasi", new(ScopeKind.Region, "21"));
        var id = app.Accounts.IdOf("CONTENT_EDITOR", "petugas eskalasi", new(ScopeKind.Region, "21"));
        var plan = await app.PlanWith(PlanStatus.InProgress, city.Office, GivenItems.Step(due: monday.AddDays(-8), assignee: id));

        await app.Work();

        (await worker.Digests()).Count.ShouldBe(1);
        var found = (await worker.EscalationsOf(plan.Id)).ShouldHaveSingleItem();
        (await worker.Get($"{GivenEscalations.Url}/{found["id"]}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_escalation_ends_when_its_cause_is_gone()
    {
        var (monday, city) = (app.NextWeek(), await app.City("31.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8), monday.AddDays(-8));
        var other = await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();
        var item = $"/api/v1/action-items/{plan.Items[0]}";

        await app.Reported(item, new { progress = 90, evidence = new[] { "bukti" } }, city.Editor);
        (await app.MoveItem(item, "DONE", city.Editor)).Status.ShouldBe(200);
        await MoveDueDateAsync(plan.Items[1], monday.AddDays(1));
        (
            await (await app.Admin()).Post(
                $"/api/v1/replication-plans/{other.Id}/transitions",
                new { to = "CANCELLED", reason = "Uji" },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);
        await app.WorkOn(monday, 14);

        (await city.Editor.EscalationsOf(plan.Id))
            .Select(e => $"{e["item"]!["id"]} {e["status"]} {e["resolution"]!["code"]}")
            .ShouldBe([$"{plan.Items[0]} RESOLVED ITEM_CLOSED", $"{plan.Items[1]} RESOLVED DUE_DATE_MOVED"], ignoreOrder: true);
        (await city.Editor.EscalationsOf(other.Id)).Select(e => (string?)e["resolution"]!["code"]).ShouldBe(["PLAN_ENDED"]);
        await app.WorkOn(monday.AddDays(8));
        (await city.Editor.EscalationsOf(plan.Id)).Count(e => (string?)e["status"] == "OPEN").ShouldBe(1); // late again
    }

    [Fact]
    public async Task A_provincial_policy_replaces_the_national_one()
    {
        var (monday, city) = (app.NextWeek(), await app.City("18.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-3), monday.AddDays(-2));
        await app.Work();
        (await city.Editor.EscalationsOf(plan.Id)).ShouldBeEmpty();

        var policy = await city.Hub.Post(GivenEscalations.Policies, GivenEscalations.Policy("18"));
        await app.WorkOn(monday, 12);

        (await city.Editor.EscalationsOf(plan.Id)).Select(e => (string?)e["policyId"]).ShouldBe([policy.Id]);
        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1)]);
    }

    private Task<int> MoveDueDateAsync(string item, DateOnly day) =>
        app.WithDb(async db =>
        {
            var id = new ActionItemId(Guid.Parse(item));
            (await db.ActionItems.SingleAsync(i => i.Id == id)).Amend(null, day, app.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
