using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Operations;

/// <summary>One row that cannot be processed never stops the work for everybody.</summary>
public class BadRowTests(EscalationApp app) : IClassFixture<EscalationApp>
{
    [Fact]
    public async Task An_escalation_that_cannot_be_read_is_set_aside_until_it_can()
    {
        var (city, monday) = (await app.City("71.71"), app.NextWeek());
        var (bad, good) = (
            await app.Running(city.Office, monday.AddDays(-8)),
            await app.Running((await app.City("71.72")).Office, monday.AddDays(-8))
        );
        await app.WorkOn(monday, 10);
        var id = Guid.Parse((string)(await city.Editor.EscalationsOf(bad.Id))[0]["id"]!);
        await Sql($"UPDATE \"Escalations\" SET \"Level\" = 'KELIRU' WHERE \"Id\" = {id}");

        await app.WorkOn(monday.AddDays(7));

        await ShouldHaveSetAside("ESCALATE", $"FOLLOW {id}: ");
        var admin = await app.Admin();
        ((string?)(await admin.EscalationsOf(good.Id))[0]["level"]).ShouldBe("DISTRICT_SECRETARY");
        await Sql($"UPDATE \"Escalations\" SET \"Level\" = 'UNIT_HEAD' WHERE \"Id\" = {id}");
        await app.WorkOn(monday.AddDays(7), 11);
        await ShouldHaveSetAside("ESCALATE");
        ((string?)(await admin.EscalationsOf(bad.Id))[0]["level"]).ShouldBe("DISTRICT_SECRETARY");
    }

    [Fact]
    public async Task An_item_whose_escalation_cannot_be_saved_is_set_aside()
    {
        var (city, monday) = (await app.City("73.71"), app.NextWeek());
        var first = await app.Running(city.Office, monday.AddDays(-8));
        await app.WorkOn(monday, 10);
        var (bad, good) = (await app.Running(city.Office, monday.AddDays(-8)), await app.Running(city.Office, monday.AddDays(-8)));
        var (known, taken) = (Guid.Parse(first.Items[0]), Guid.Parse(bad.Items[0]));
        await Sql($"UPDATE \"Escalations\" SET \"OpenItemId\" = {taken} WHERE \"ItemId\" = {known}");

        await app.WorkOn(monday, 12);

        await ShouldHaveSetAside("ESCALATE", $"OPEN {taken}: ");
        (await city.Editor.EscalationsOf(good.Id)).Count.ShouldBe(1);
        (await city.Editor.EscalationsOf(bad.Id)).ShouldBeEmpty();
        await Sql($"UPDATE \"Escalations\" SET \"OpenItemId\" = {known} WHERE \"ItemId\" = {known}");
        await app.WorkOn(monday, 13, 30);
        (await city.Editor.EscalationsOf(bad.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_person_whose_digest_cannot_be_made_is_set_aside()
    {
        var (unlucky, lucky, monday) = (await app.City("75.71"), await app.City("74.71"), app.NextWeek());
        var bad = await app.Running(unlucky.Office, monday.AddDays(-8));
        await app.Running(lucky.Office, monday.AddDays(-8));
        await app.WorkOn(monday, 20); // quiet hours: nobody is told yet
        var id = Guid.Parse((string)(await unlucky.Editor.EscalationsOf(bad.Id))[0]["id"]!);
        await Sql($"UPDATE \"EscalationNotifications\" SET \"Level\" = 'KELIRU' WHERE \"EscalationId\" = {id}");

        await app.WorkOn(monday.AddDays(1));

        await ShouldHaveSetAside("ESCALATE", "TELL ");
        (await lucky.Editor.Digests()).Count.ShouldBe(1);
        (await unlucky.Editor.Digests()).ShouldBeEmpty();
        await Sql($"UPDATE \"EscalationNotifications\" SET \"Level\" = 'UNIT_HEAD' WHERE \"EscalationId\" = {id}");
        await app.WorkOn(monday.AddDays(1), 11);
        (await unlucky.Editor.Digests()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_innovation_that_cannot_be_read_does_not_stop_reindexing()
    {
        var id = Guid.Parse((await app.Published()).Id);
        await Sql($"UPDATE \"Innovations\" SET \"Tags\" = {"{"} WHERE \"Id\" = {id}");

        var operation = await app.Operation();
        await app.Work();

        await ShouldHaveSetAside("REINDEX", $"ENTRIES {id}: ");
        ((int)(await (await app.Admin()).Get($"{GivenOperations.Url}/{operation.Id}"))["progress.done"]!).ShouldBeGreaterThan(100);
        await Sql($"UPDATE \"Innovations\" SET \"Tags\" = {"[]"} WHERE \"Id\" = {id}");
        await app.Operation();
        await app.Work();
        await ShouldHaveSetAside("REINDEX");
    }

    [Fact]
    public async Task An_event_that_was_set_aside_is_delivered_again()
    {
        var adopter = (await app.Institution()).Id;
        var editor = await app.Person("INSTITUTION_EDITOR", $"editor {adopter}", new(ScopeKind.Institution, adopter));
        var (bad, good) = (await app.Plan(adopterId: adopter), await app.Plan(adopterId: adopter));
        await app.Work();
        await app.MovePlan(bad.Id, "PROPOSED", "DECLINED");
        var (number, payload) = await app.WithDb(async db =>
        {
            var last = await db.Outbox.Where(m => m.Type == "PlanDeclined").OrderByDescending(m => m.Number).FirstAsync();
            return (last.Number, last.Payload);
        });
        await Sql($"UPDATE \"Outbox\" SET \"Payload\" = {"{"} WHERE \"Number\" = {number}");
        await app.MovePlan(good.Id, "PROPOSED", "DECLINED");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            await app.Work();
        }

        (await editor.NotificationsOf(good.Id)).ShouldContain("PLAN_DECLINED");
        (await editor.NotificationsOf(bad.Id)).ShouldNotContain("PLAN_DECLINED");
        var admin = await app.Admin();
        (await admin.Post(GivenOperations.Url, new { kind = "REDELIVER" })).Status.ShouldBe(202);
        await app.Work();
        ((int)(await LastAsync("REDELIVER"))["setAside"]!).ShouldBeGreaterThan(0);

        await Sql($"UPDATE \"Outbox\" SET \"Payload\" = {payload} WHERE \"Number\" = {number}");
        (await admin.Post(GivenOperations.Url, new { kind = "REDELIVER" })).Status.ShouldBe(202);
        await app.Work();

        await ShouldHaveSetAside("REDELIVER");
        (await editor.NotificationsOf(bad.Id)).ShouldContain("PLAN_DECLINED");
    }

    private async Task ShouldHaveSetAside(string kind, params string[] rows)
    {
        var last = await LastAsync(kind);
        ((string?)last["status"], (int)last["setAside"]!).ShouldBe(("SUCCEEDED", rows.Length), last.ToJsonString());
        var log = (await (await app.Admin()).Get((string)last["links"]!["log"]!)).Items.Where(line => (string?)line["step"] == "SET_ASIDE");
        foreach (var (line, row) in log.Zip(rows))
            ((string)line["detail"]!).ShouldStartWith(row);
    }

    private async Task<System.Text.Json.Nodes.JsonNode> LastAsync(string kind) =>
        (await (await app.Admin()).Get($"{GivenOperations.Url}?kind={kind}&limit=1")).Items[0];

    private async Task Sql(FormattableString statement) =>
        (await app.WithDb(db => db.Database.ExecuteSqlAsync(statement))).ShouldBeGreaterThan(0);
}
