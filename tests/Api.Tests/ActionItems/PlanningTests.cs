using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class PlanningTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_new_item_returns_every_field_it_was_given()
    {
        var plan = await app.PlanWith(PlanStatus.Draft, null, Step("Bentuk tim"));
        var unit = (await app.Institution()).Id;
        var assignee = app.Accounts.IdOf("NOBODY", "petugas");

        var made = await Editor.Post(
            plan.Url,
            new
            {
                activity = " Latih petugas ",
                output = "40 petugas",
                indicator = "Jumlah",
                target = "40",
                responsibleUnitId = unit,
                assigneeId = assignee,
                startsOn = "2027-02-01",
                dueOn = "2027-03-12",
                budget = new { amount = "60000000.5" },
                budgetSource = "APBD",
                weight = 3,
                dependsOn = new[] { plan.Items[0] },
            }
        );

        made.Status.ShouldBe(201, made.Text);
        made.Header("Location").ShouldBe($"/api/v1/action-items/{made.Id}");
        var read = await Editor.Get($"{made.Header("Location")}?asOf=2027-03-13");
        (read.ETag.Split('-')[0], read["activity"]!.ToString(), (int)read["number"]!, (int)read["weight"]!).ShouldBe(
            (made.ETag.Split('-')[0], "Latih petugas", 2, 3)
        );
        read["budget"]!.ToJsonString().ShouldBe("""{"amount":"60000000.50","currency":"IDR"}""");
        (read["responsibleUnitId"]!.ToString(), read["assigneeId"]!.ToString()).ShouldBe((unit, assignee.ToString()));
        ((bool)read["overdue"]!, read["asOf"]!.ToString(), read["blockedBy"]!.ToJsonString()).ShouldBe(
            (false, "2027-03-13", $"[\"{plan.Items[0]}\"]")
        );
    }

    [Fact]
    public async Task An_item_sent_twice_is_created_once_and_a_different_body_conflicts()
    {
        var plan = await app.PlanWith(PlanStatus.Accepted);
        var body = new
        {
            id = Guid.CreateVersion7().ToString(),
            activity = "Sosialisasi",
            dueOn = "2027-05-01",
        };

        var first = await Editor.Post(plan.Url, body);
        var again = await Editor.Post(plan.Url, body);
        var other = await Editor.Post(plan.Url, body with { activity = "Pelatihan" });

        (first.Status, again.Status, other.Status).ShouldBe((201, 200, 409));
        (first.Id, again.Text).ShouldBe((body.id, first.Text));
        (other.Code, other["current.activity"]!.ToString(), other["yours.activity"]!.ToString(), other["currentETag"]!.ToString()).ShouldBe(
            ("ITEM_ID_TAKEN", "Sosialisasi", "Pelatihan", first.ETag)
        );
        (await Editor.Get(plan.Url)).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_id_in_use_is_refused_without_revealing_a_hidden_item()
    {
        var foreign = await app.PlanWith(PlanStatus.Draft, (await app.Institution(root: true)).Id, Step("Rahasia"));
        var plan = await app.PlanWith(PlanStatus.Draft);

        var problem = await Editor.Post(plan.Url, new { id = foreign.Items[0], activity = "Sosialisasi" });

        (problem.Status, problem.Code, problem["current"]).ShouldBe((409, "ITEM_ID_TAKEN", null));
        problem.Text.ShouldNotContain("Rahasia");
    }

    [Fact]
    public async Task All_faults_are_reported_at_once()
    {
        var plan = await app.PlanWith(PlanStatus.Draft);

        var shape = await Editor.Post(
            plan.Url,
            new
            {
                activity = " ",
                weight = 0,
                budget = new { amount = "1,5", currency = "USD" },
                startsOn = "0001-01-01",
                dueOn = "besok",
                id = Guid.Empty,
            }
        );
        var references = await Editor.Post(
            plan.Url,
            new
            {
                activity = "x",
                responsibleUnitId = Guid.CreateVersion7(),
                assigneeId = Guid.CreateVersion7(),
                dependsOn = new[] { Guid.CreateVersion7() },
            }
        );

        shape.Faults.ShouldBe(
            [
                "/dueOn WRONG_TYPE",
                "/startsOn TIME_OUT_OF_RANGE",
                "/activity REQUIRED",
                "/weight OUT_OF_RANGE",
                "/budget/amount NOT_AN_AMOUNT",
                "/budget/currency INVALID_VALUE",
                "/id NOT_AN_ID",
            ],
            ignoreOrder: true
        );
        references.Faults.ShouldBe(
            ["/responsibleUnitId UNKNOWN_INSTITUTION", "/assigneeId UNKNOWN_ACCOUNT", "/dependsOn/0 UNKNOWN_ACTION_ITEM"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task A_merge_patch_changes_only_what_it_names()
    {
        var item = await app.Item(Step("Awal", new(2027, 1, 1)), PlanStatus.Draft);
        var read = await Editor.Get(item);

        var revised = await Editor.Patch(
            item,
            new
            {
                activity = "Baru",
                dueOn = (string?)null,
                budget = new { amount = "10" },
            },
            ("If-Match", read.ETag)
        );
        var late = await Editor.Patch(item, new { activity = "Terlambat" }, ("If-Match", read.ETag));

        (revised["activity"]!.ToString(), revised["dueOn"], revised["budget.amount"]!.ToString()).ShouldBe(("Baru", null, "10.00"));
        (late.Status, late["current.activity"]!.ToString(), late["yours.activity"]!.ToString(), late["currentETag"]!.ToString()).ShouldBe(
            (412, "Baru", "Terlambat", revised.ETag)
        );
    }

    [Theory]
    [InlineData("id", "Rencana yang sudah ditandatangani tidak dapat diubah lagi")]
    [InlineData(
        "en",
        "Once the plan is signed, only the responsible unit and the assignee of an action item can change; once it has ended, nothing can."
    )]
    public async Task Only_unit_and_assignee_can_change_once_the_plan_is_signed(string language, string title)
    {
        var plan = await app.PlanWith(PlanStatus.Committed, null, Step());
        var item = $"/api/v1/action-items/{plan.Items[0]}";

        Reply[] refused =
        [
            await Editor.Patch(item, new { weight = 5 }, ("If-Match", "*"), ("Accept-Language", language)),
            await Editor.Post(plan.Url, new { activity = "x" }, ("Accept-Language", language)),
        ];

        refused.ShouldAllBe(problem => problem.Status == 409 && problem.Code == "ITEM_PLAN_FIXED" && problem["title"]!.ToString() == title);
        (await Editor.Patch(item, new { assigneeId = app.Accounts.IdOf("NOBODY", "petugas") }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("id", "Rencana aksi berakhir sebelum dimulai")]
    [InlineData("en", "An action item must end on or after the day it begins.")]
    public async Task An_item_cannot_end_before_it_begins(string language, string title)
    {
        var problem = await Editor.Post(
            (await app.PlanWith(PlanStatus.Draft)).Url,
            new
            {
                activity = "x",
                startsOn = "2027-02-02",
                dueOn = "2027-02-01",
            },
            ("Accept-Language", language)
        );

        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((422, "ITEM_ENDS_BEFORE_IT_BEGINS", title));
    }

    [Fact]
    public async Task Only_editors_of_the_adopter_plan_its_items()
    {
        var draft = await app.PlanWith(PlanStatus.Draft, null, Step());
        var foreign = await app.PlanWith(PlanStatus.Draft, (await app.Institution(root: true)).Id, Step());
        var signed = await app.PlanWith(PlanStatus.Committed, foreign.Adopter, Step());
        var body = new { activity = "x" };

        (await app.ClientWith("HUB_ADMIN").Post(draft.Url, body)).Status.ShouldBe(201);
        (await app.ClientWith("SIGNATORY").Post(draft.Url, body)).Status.ShouldBe(403);
        (await Editor.Post(foreign.Url, body)).Status.ShouldBe(404);
        (await Editor.Post(signed.Url, body)).Status.ShouldBe(403);
        (await Editor.Patch($"/api/v1/action-items/{foreign.Items[0]}", body, ("If-Match", "*"))).Status.ShouldBe(404);
        (await Editor.Patch($"/api/v1/action-items/{signed.Items[0]}", body, ("If-Match", "*"))).Status.ShouldBe(403);
        (await app.ClientWith("HUB_ADMIN", scope: new(Domain.Access.ScopeKind.Region, "61")).Post(draft.Url, body)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_adopters_hub_reads_the_audit_events_of_an_item()
    {
        var plan = await app.PlanWith(PlanStatus.Draft, null, Step());
        await Editor.Patch($"/api/v1/action-items/{plan.Items[0]}", new { weight = 2 }, ("If-Match", "*"));

        var events = (
            await app.ClientWith("HUB_ADMIN").Get($"/api/v1/audit-events?resourceType=action-item&resourceId={plan.Items[0]}")
        ).Items;

        events.Select(e => e["action"]!.ToString()).ShouldBe(["ACTION_ITEM_REVISED", "ACTION_ITEM_PLANNED"]);
    }
}
