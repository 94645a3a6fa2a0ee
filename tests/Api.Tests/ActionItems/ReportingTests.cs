using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class ReportingTests(JippApp app)
{
    private static readonly string[] Proof = ["https://contoh.go.id/bukti"];

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task An_item_is_reported_done_and_verified_by_another_person()
    {
        var item = await app.Item();
        await app.Reported(item, new { progress = 40, note = "Mulai" });
        var reported = await app.Reported(item, new { progress = 80, evidence = Proof });
        (
            reported["status"]!.ToString(),
            (int)reported["progress"]!,
            reported["evidence"]!.AsArray().Count,
            reported["reportNote"]
        ).ShouldBe(("IN_PROGRESS", 80, 1, null));

        var done = await app.MoveItem(item, "DONE");
        var verified = await app.MoveItem(item, "VERIFIED", app.ClientWith("MENTOR"));

        ((int)done["progress"]!, done["closedAt"]).ShouldSatisfyAllConditions(
            both => both.Item1.ShouldBe(100),
            both => both.Item2.ShouldNotBeNull()
        );
        (verified["status"]!.ToString(), verified["verifiedBy"]!.ToString()).ShouldBe(
            ("VERIFIED", app.Accounts.IdOf("MENTOR", "penguji").ToString())
        );
    }

    [Fact]
    public async Task Only_unit_assignee_and_hub_may_report()
    {
        var unit = (await app.Institution(root: true)).Id;
        var adopter = (await app.Institution(root: true)).Id;
        var item = await app.Item(Step(unit: unit, assignee: app.Accounts.IdOf("NOBODY", "pelaksana")), adopter: adopter);
        GrantScope ofUnit = new(ScopeKind.Institution, unit);

        HttpClient[] may =
        [
            app.ClientWith("NOBODY", "pelaksana"),
            app.ClientWith("INSTITUTION_EDITOR", scope: ofUnit),
            app.ClientWith("INSTITUTION_EDITOR", scope: new(ScopeKind.Institution, adopter)),
            app.ClientWith("HUB_ADMIN"),
            app.ClientWith("NATIONAL_ADMIN"),
        ];
        HttpClient[] mayNot =
        [
            Editor,
            app.ClientWith("NOBODY", "orang lain"),
            app.ClientWith("MENTOR"),
            app.ClientWith("SIGNATORY", scope: ofUnit),
            app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61")),
            app.ClientOf("KIPP"),
        ];

        foreach (var client in may)
            (await app.Reported(item, new { progress = 10 }, client)).Status.ShouldBe(200);
        foreach (var client in mayNot)
        {
            (await client.Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"))).Status.ShouldBe(403);
            (await app.MoveItem(item, "BLOCKED", client, "x")).Status.ShouldBe(403);
        }

        (await app.MoveItem(item, "CANCELLED", app.ClientWith("INSTITUTION_EDITOR", scope: ofUnit), "x")).Status.ShouldBe(403);
        (await app.Anonymous().Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task An_item_of_a_non_public_plan_is_visible_to_its_assignee()
    {
        var item = await app.Item(Step(assignee: app.Accounts.IdOf("NOBODY", "pelaksana")), PlanStatus.Proposed);
        var (assignee, other) = (app.ClientWith("NOBODY", "pelaksana"), app.ClientWith("VALIDATOR"));

        (await other.Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"))).Status.ShouldBe(404);
        var read = await assignee.Get(item);
        read.Status.ShouldBe(200);
        (await assignee.Get("/api/v1/action-items?assignee=me&limit=200")).Ids.ShouldContain((string)read["id"]!);
        (await assignee.Get($"/api/v1/replication-plans/{read["planId"]}")).Status.ShouldBe(404);
        (await assignee.Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"))).Code.ShouldBe("ITEM_PLAN_NOT_RUNNING");
    }

    [Theory]
    [InlineData("id", "Rencana belum atau tidak lagi dilaksanakan")]
    [InlineData("en", "Progress on an action item can be reported only while its plan is committed, in progress or stalled.")]
    public async Task Reporting_requires_a_plan_in_progress(string language, string title)
    {
        foreach (var status in new[] { PlanStatus.Draft, PlanStatus.Accepted, PlanStatus.Completed })
        {
            var problem = await Editor.Post(
                $"{await app.Item(status: status)}/reports",
                new { progress = 10 },
                ("If-Match", "*"),
                ("Accept-Language", language)
            );
            (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "ITEM_PLAN_NOT_RUNNING", title));
        }
    }

    [Theory]
    [InlineData("id", "Rencana aksi baru dapat selesai bila ada bukti dukungnya")]
    [InlineData("en", "An action item needs evidence before it is marked as done or verified.")]
    public async Task An_item_cannot_be_done_without_evidence(string language, string title)
    {
        var item = await app.Item();
        await app.Reported(item, new { progress = 100 });

        var problem = await app.MoveItem(item, "DONE", language: language);

        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "ITEM_NO_EVIDENCE", title));
    }

    [Theory]
    [InlineData("id", "Status rencana aksi tidak dapat diubah menjadi status itu")]
    [InlineData("en", "The action item cannot make this transition from its current status.")]
    public async Task A_closed_transition_names_the_open_ones(string language, string title)
    {
        var item = await app.Item();

        foreach (var to in new[] { "DONE", "PLANNED" })
        {
            var problem = await app.MoveItem(item, to, language: language);
            (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "ITEM_TRANSITION_NOT_ALLOWED", title));
            problem["allowed"]!
                .AsArray()
                .Select(move => (string?)move)
                .ShouldBe(["IN_PROGRESS", "BLOCKED", "CANCELLED"], ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("id", "Rencana aksi yang selesai atau dibatalkan tidak dapat diubah")]
    [InlineData("en", "An action item can be changed only until it is done or cancelled.")]
    public async Task A_done_item_takes_no_reports_until_it_is_reopened(string language, string title)
    {
        var item = await app.Done();

        var problem = await Editor.Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"), ("Accept-Language", language));
        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "ITEM_NOT_EDITABLE", title));

        (await app.MoveItem(item, "IN_PROGRESS", app.ClientWith("MENTOR"), "Bukti kurang"))["statusReason"]!
            .ToString()
            .ShouldBe("Bukti kurang");
        (await app.Reported(item, new { progress = 60 }))["closedAt"].ShouldBeNull();
    }

    [Theory]
    [InlineData("id", "Pelapor tidak boleh memverifikasi rencana aksi yang dilaporkannya")]
    [InlineData("en", "An action item must be verified by someone who has never reported on it.")]
    public async Task A_reporter_cannot_verify_the_item(string language, string title)
    {
        var (item, hub) = (await app.Item(), app.ClientWith("HUB_ADMIN"));
        await app.Reported(item, new { progress = 50, evidence = Proof }, hub);
        await app.Reported(item, new { progress = 90 });
        await app.MoveItem(item, "DONE");

        var problem = await app.MoveItem(item, "VERIFIED", hub, language: language);

        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((403, "ITEM_VERIFIED_BY_REPORTER", title));
        (await app.MoveItem(item, "VERIFIED", app.ClientWith("NATIONAL_ADMIN"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("id", "Data instansi sendiri tidak boleh ditinjau sendiri")]
    [InlineData("en", "You cannot review a record of your own institution.")]
    public async Task The_adopter_and_its_units_cannot_verify(string language, string title)
    {
        var item = await app.Done();
        foreach (var home in new[] { app.Accounts.Government, (await app.Institution()).Id })
        {
            var subject = $"pendamping {language} {home}";
            await app.Give(app.Accounts.IdOf("MENTOR", subject), Role.Signatory, new(ScopeKind.Institution, home));

            var problem = await app.MoveItem(item, "VERIFIED", app.ClientWith("MENTOR", subject), language: language);
            (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((403, "OWN_RECORD", title));
        }

        (await app.MoveItem(item, "VERIFIED")).Status.ShouldBe(403);
        (await app.MoveItem(item, "VERIFIED", app.ClientWith("MENTOR", scope: new(ScopeKind.Region, "61")))).Status.ShouldBe(403);
    }

    [Theory]
    [InlineData("id", "Rencana aksi prasyaratnya belum selesai")]
    [InlineData("en", "The action item depends on items that are not done yet.")]
    public async Task Work_cannot_begin_while_dependencies_are_open(string language, string title)
    {
        var first = Step("Pertama");
        var plan = await app.PlanWith(PlanStatus.Draft, null, first);
        var second = await Editor.Post(plan.Url, new { activity = "Kedua", dependsOn = plan.Items });
        await app.Start(plan);
        var item = $"/api/v1/action-items/{second.Id}";

        var problem = await Editor.Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"), ("Accept-Language", language));
        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "ITEM_DEPENDENCIES_OPEN", title));

        (await app.MoveItem($"/api/v1/action-items/{plan.Items[0]}", "CANCELLED", reason: "Tidak perlu")).Status.ShouldBe(200);
        (await app.Reported(item, new { progress = 10 }))["blockedBy"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{}""", "/progress REQUIRED")]
    [InlineData("""{"progress":101}""", "/progress OUT_OF_RANGE")]
    [InlineData("""{"progress":10,"evidence":[" "]}""", "/evidence/0 REQUIRED")]
    [InlineData("""{"progress":"banyak"}""", "/progress WRONG_TYPE")]
    public async Task An_invalid_report_is_refused(string body, string fault) =>
        (await Editor.Post($"{await app.Item()}/reports", body, ("If-Match", "*"))).Faults.ShouldBe([fault]);

    [Fact]
    public async Task Transitions_are_listed_with_the_callers_obstacles()
    {
        var item = await app.Done();

        (await Moves(Editor)).ShouldBe([
            "IN_PROGRESS ",
            "BLOCKED ITEM_TRANSITION_NOT_ALLOWED",
            "DONE ITEM_TRANSITION_NOT_ALLOWED",
            "VERIFIED ITEM_VERIFIED_BY_REPORTER",
            "CANCELLED ITEM_TRANSITION_NOT_ALLOWED",
        ]);
        (await Moves(app.ClientWith("MENTOR")))[3].ShouldBe("VERIFIED ");
        (await Moves(app.Anonymous()))[0].ShouldBe("IN_PROGRESS FORBIDDEN");

        async Task<List<string>> Moves(HttpClient client) =>
            [.. (await client.Get($"{item}/transitions"))["moves"]!.AsArray().Select(move => $"{move!["to"]} {move["obstacle"]}")];
    }
}
