using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Notifications;

public class NotificationTests(NotificationTests.App app) : IClassFixture<NotificationTests.App>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_owner_is_notified_of_interest_and_the_adopter_of_the_answer()
    {
        var (owner, adopter) = (await PartyAsync("13.72"), await PartyAsync("13.73"));
        var plan = await app.Plan((await app.Published(ownerId: owner.Id)).Id, adopter.Id);
        await app.Work();
        (await owner.Editor.NotificationsOf(plan.Id)).ShouldBeEmpty();

        await app.MovePlan(plan.Id, "PROPOSED");
        await app.Work();
        (await owner.Editor.NotificationsOf(plan.Id)).ShouldBe(["PLAN_PROPOSED"]);
        (await adopter.Editor.NotificationsOf(plan.Id)).ShouldBeEmpty();
        await app.MovePlan(plan.Id, "ACCEPTED");
        await app.Work();
        await app.Work();

        (await adopter.Editor.NotificationsOf(plan.Id)).ShouldBe(["PLAN_ACCEPTED"]);
        (await owner.Editor.NotificationsOf(plan.Id)).ShouldBe(["PLAN_PROPOSED"]);
        var told = (await adopter.Editor.Get(SentNotifications.Url, ("Accept-Language", "en"))).Items[0];
        ((string?)told["title"], (string)told["text"]!).ShouldSatisfyAllConditions(
            text => text.Item1.ShouldStartWith("Interest accepted: "),
            text => text.Item2.ShouldContain((string)told["arguments"]!["agreementNumber"]!)
        );
        (await adopter.Editor.Get((string)told["href"]!)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_hub_is_notified_for_an_institution_without_accounts()
    {
        var office = await OfficeAsync("14.71");
        var hub = app.ClientWith("HUB_ADMIN", "hub-riau", new(ScopeKind.Region, "14"));
        var plan = await app.Plan((await app.Published(ownerId: office)).Id);

        await app.MovePlan(plan.Id, "PROPOSED");
        await app.Work();

        (await hub.NotificationsOf(plan.Id)).ShouldBe(["PLAN_PROPOSED"]);
        (await Admin.NotificationsOf(plan.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_comment_notifies_its_readers_but_not_its_author()
    {
        var (owner, adopter) = (await PartyAsync("13.72"), await PartyAsync("13.73"));
        var plan = await app.Plan((await app.Published(ownerId: owner.Id)).Id, adopter.Id);
        await app.MovePlan(plan.Id, "PROPOSED");
        await app.Work();

        await Admin.Post($"{GivenPlans.Url}/{plan.Id}/comments", new { text = "Antara kita", visibility = "ADOPTER" });
        await app.Work();
        (await owner.Editor.NotificationsOf(plan.Id)).ShouldBe(["PLAN_PROPOSED"]);
        (
            await adopter.Editor.Post($"{GivenPlans.Url}/{plan.Id}/comments", new { text = "Untuk semua", visibility = "PARTIES" })
        ).Status.ShouldBe(201);
        await app.Work();

        (await adopter.Editor.NotificationsOf(plan.Id)).ShouldBe(["PLAN_COMMENTED"]);
        (await owner.Editor.NotificationsOf(plan.Id)).ShouldBe(["PLAN_PROPOSED", "PLAN_COMMENTED"]);
        app.MailsAbout("Antara kita").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_action_item_notifies_those_responsible_and_its_verifiers()
    {
        var worker = app.ClientWith("CONTENT_EDITOR", "pekerja", new(ScopeKind.Region, "13"));
        var workerId = app.Accounts.IdOf("CONTENT_EDITOR", "pekerja", new(ScopeKind.Region, "13"));
        var mentor = app.ClientWith("MENTOR", "pendamping", new(ScopeKind.Region, "13"));
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step(assignee: workerId));
        var item = $"/api/v1/action-items/{plan.Items[0]}";
        await app.Work();
        (await worker.NotificationsOf(plan.Items[0])).ShouldBe(["ACTION_ITEM_ASSIGNED"]);

        await app.Reported(item, new { progress = 90, evidence = new[] { "bukti" } }, worker);
        (await app.MoveItem(item, "DONE", worker)).Status.ShouldBe(200);
        await app.Work();
        (await mentor.NotificationsOf(plan.Items[0])).ShouldBe(["ACTION_ITEM_DONE"]);
        (await app.MoveItem(item, "IN_PROGRESS", mentor)).Status.ShouldBe(200);
        (await app.MoveItem(item, "DONE", worker)).Status.ShouldBe(200);
        (await app.MoveItem(item, "VERIFIED", mentor)).Status.ShouldBe(200);
        await app.Work();

        (await worker.NotificationsOf(plan.Items[0])).ShouldBe(["ACTION_ITEM_ASSIGNED", "ACTION_ITEM_RETURNED", "ACTION_ITEM_VERIFIED"]);
        (await mentor.NotificationsOf(plan.Items[0])).ShouldBe(["ACTION_ITEM_DONE", "ACTION_ITEM_DONE"]);
    }

    [Fact]
    public async Task Signatories_are_notified_of_opening_and_everyone_of_completion()
    {
        var adopter = await PartyAsync("13.74");
        var signatory = app.LeaderOf(adopter.Id);
        var leader = signatory.Client;
        var sheet = await app.Sheet([await app.Accepted(adopterId: adopter.Id)], leader: signatory);

        var open = await app.OpenSheet(sheet.Id);
        await app.Work();
        (await leader.NotificationsOf(sheet.Id)).ShouldBe(["COMMITMENT_OPENED"]);
        (await adopter.Editor.NotificationsOf(sheet.Id)).ShouldBeEmpty();
        await app.SignAll(open);
        await app.Work();

        (await leader.NotificationsOf(sheet.Id)).ShouldBe(["COMMITMENT_OPENED", "SIGNATURE_RECORDED", "COMMITMENT_SIGNED"]);
        (await adopter.Editor.NotificationsOf(sheet.Id)).ShouldBe(["COMMITMENT_SIGNED"]);
    }

    [Fact]
    public async Task A_survey_notifies_its_verifiers_and_then_the_hub()
    {
        var hub = await app.WorkingHub("14.71", null);
        var admin = app.ClientWith("HUB_ADMIN", "hub-riau", new(ScopeKind.Region, "14"));
        await app.Work();

        (await Admin.NotificationsOf(hub.Survey)).ShouldBe(["SURVEY_SUBMITTED"]);
        (
            await Admin.Post(
                $"/api/v1/hubs/{hub.Id}/maturity-surveys/{hub.Survey}/verification",
                new { status = "REJECTED", note = "Belum ada bukti" },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);
        await app.Work();

        (await admin.NotificationsOf(hub.Survey)).ShouldBe(["SURVEY_REJECTED"]);
    }

    /// <summary>An institution with an editor.</summary>
    private async Task<(string Id, HttpClient Editor)> PartyAsync(string region)
    {
        var id = await OfficeAsync(region);
        return (id, app.ClientWith("INSTITUTION_EDITOR", $"editor {id}", new(ScopeKind.Institution, id)));
    }

    private async Task<string> OfficeAsync(string region) =>
        (
            await Admin.Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Kantor uji {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = region,
                }
            )
        ).Id;

    public sealed class App : JippApp;
}
