using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Escalations;

/// <summary>
/// What is late climbs from the unit to the ministry, and each hears of it once, in one digest of a working day.
/// </summary>
[Collection(Shared.Escalating)]
public class ChainTests(EscalationApp app)
{
    [Fact]
    public async Task Each_level_hears_when_its_days_have_passed()
    {
        var (monday, city) = (app.NextWeek(), await app.City("11.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8), monday.AddDays(-6), monday.AddDays(20));

        await app.Work();
        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1)]);
        (await city.Secretary.Digests()).ShouldBeEmpty();
        var open = (await city.Editor.EscalationsOf(plan.Id)).ShouldHaveSingleItem();
        (
            (string?)open["state"],
            (string?)open["level"],
            (int)open["daysLate"]!,
            (int)open["countedDays"]!,
            (string?)open["item"]!["id"]
        ).ShouldBe(("OPEN", "UNIT_HEAD", 8, 8, plan.Items[0]));
        open["steps"]!.AsArray().ShouldHaveSingleItem()!["told"]!.GetValue<int>().ShouldBe(1);

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
            .Select(step => $"{step!["level"]} {step["heardAt"]}")
            .ShouldBe([
                "UNIT_HEAD UNIT_HEAD",
                "DISTRICT_SECRETARY DISTRICT_SECRETARY",
                "PROVINCIAL_SECRETARY_OR_HUB PROVINCIAL_SECRETARY_OR_HUB",
                "MINISTRY MINISTRY",
            ]);
    }

    [Fact]
    public async Task The_digest_says_how_much_and_leads_to_it()
    {
        var (monday, city) = (app.NextWeek(), await app.City("12.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-10), monday.AddDays(-10), monday.AddDays(-20));

        await app.Work();

        var told = (await city.Editor.Get(Notifications.Told.Url, ("Accept-Language", "en"))).Items.Single(item =>
            (string?)item["kind"] == "ESCALATION_DIGEST"
        );
        ((string?)told["title"], (string?)told["href"]).ShouldBe(("Late action items: 3", $"{GivenEscalations.Url}?toldOn={Day(monday)}"));
        ((string)told["text"]!).ShouldContain("unit: 3");
        (await city.Editor.Get((string)told["href"]!)).Items.Select(e => (string)e["item"]!["id"]!).Order().ShouldBe(plan.Items.Order());
        (await city.Secretary.Get((string)told["href"]!)).Items.Select(e => (string)e["item"]!["id"]!).ShouldBe([plan.Items[2]]);
        var indonesian = (await city.Secretary.Get(Notifications.Told.Url)).Items[0];
        ((string)indonesian["title"]!, (string)indonesian["text"]!).ShouldSatisfyAllConditions(
            text => text.Item1.ShouldBe("Rencana aksi terlambat: 1"),
            text => text.Item2.ShouldContain("sekda kabupaten/kota: 1")
        );
    }

    [Fact]
    public async Task Nobody_hears_twice_and_nobody_gets_two_digests_on_a_day()
    {
        var (monday, city) = (app.NextWeek(), await app.City("15.71"));
        await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();

        foreach (var hour in new[] { 11, 13, 15 })
        {
            await app.Running(city.Office, monday.AddDays(-9)); // late already, and found later on the same day
            await app.WorkOn(monday, hour);
        }

        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1)]);
        await app.WorkOn(monday.AddDays(1), 8);
        (await city.Editor.Digests()).ShouldBe([(Day(monday), 1), (Day(monday.AddDays(1)), 3)]);
    }

    [Fact]
    public async Task What_is_found_in_quiet_hours_waits_for_the_morning()
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
    public async Task On_holidays_nobody_hears()
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
    public async Task Where_nobody_stands_the_next_level_hears_and_the_list_says_so()
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
        ((string?)step["level"], (string?)step["heardAt"], (int)step["people"]!).ShouldBe(("UNIT_HEAD", "PROVINCIAL_SECRETARY_OR_HUB", 1));
    }

    [Fact]
    public async Task Whom_the_item_is_assigned_to_hears_with_the_unit_and_reads_it()
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
    public async Task It_ends_by_itself_with_the_item_the_due_date_and_the_plan()
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
            .Select(e => $"{e["item"]!["id"]} {e["state"]} {e["resolution"]!["code"]}")
            .ShouldBe([$"{plan.Items[0]} RESOLVED ITEM_CLOSED", $"{plan.Items[1]} RESOLVED DUE_DATE_MOVED"], ignoreOrder: true);
        (await city.Editor.EscalationsOf(other.Id)).Select(e => (string?)e["resolution"]!["code"]).ShouldBe(["PLAN_ENDED"]);
        await app.WorkOn(monday.AddDays(8));
        (await city.Editor.EscalationsOf(plan.Id)).Count(e => (string?)e["state"] == "OPEN").ShouldBe(1); // late anew
    }

    [Fact]
    public async Task A_provinces_own_policy_takes_the_place_of_the_nations()
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
