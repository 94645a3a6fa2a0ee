using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class RefusedItemTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Evidence_of_an_item_is_limited()
    {
        var item = await app.Item();
        await app.Reported(
            item,
            new { progress = 10, evidence = Enumerable.Range(1, ActionItem.MaxEvidence).Select(number => $"bukti {number}") }
        );

        await Editor.ShouldBeRefused(
            item,
            ActionItemRules.EvidenceWithinLimit,
            "ITEM_TOO_MUCH_EVIDENCE",
            "Satu rencana aksi memuat paling banyak 20 bukti dukung",
            language => Editor.Post($"{item}/reports", new { progress = 20, evidence = new[] { "satu lagi" } }, ("If-Match", "*"), language)
        );
    }

    [Fact]
    public async Task The_number_of_items_of_a_plan_is_limited()
    {
        var plan = await app.PlanWith(PlanStatus.Draft, null, [.. Enumerable.Repeat(Step(), ActionItem.MaxPerPlan)]);

        await Editor.ShouldBeRefused(
            $"{GivenPlans.Url}/{plan.Id}",
            ActionItemRules.PlanNotFull,
            "ITEM_PLAN_FULL",
            "Rencana replikasi memuat paling banyak 500 rencana aksi",
            language => Editor.Post(plan.Url, new { activity = "Satu lagi" }, language)
        );
    }

    [Fact]
    public async Task Decisions_about_an_ended_plan_cannot_become_items()
    {
        var given = await app.Mentored();
        var session = $"{GivenMentoring.Url}/{(await app.Held(given, decisions: [new { text = "Latih petugas" }])).Id}";
        await app.MovePlan(given.Plan, "CANCELLED");
        var editor = app.EditorOf(given.Adopter);

        await editor.ShouldBeRefused(
            session,
            ActionItemRules.FollowUpAllowed,
            "ITEM_FOLLOW_UP_CLOSED",
            "Keputusan hanya dapat dijadikan rencana aksi selama rencana disusun atau dilaksanakan",
            language => editor.Post($"{session}/action-items", new { }, language)
        );
    }

    [Fact]
    public async Task Open_dependencies_are_named_with_their_units()
    {
        var plan = await app.Plan();
        var (done, open) = (await app.Item(plan, unit: true, done: true), await app.Item(plan, unit: true));
        var item = $"/api/v1/action-items/{await app.Item(plan, dependsOn: [done, open])}";
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED");
        var before = await Admin.Get($"/api/v1/action-items/{open}");

        var refused = await Admin.ShouldBeRefused(
            item,
            ActionItemRules.DependenciesDone,
            "ITEM_DEPENDENCIES_OPEN",
            "Rencana aksi prasyaratnya belum selesai",
            language => Admin.Post($"{item}/reports", new { progress = 10 }, ("If-Match", "*"), language)
        );

        refused.Missing().ShouldBe([$"2. {before["activity"]} ({plan["adopter.name"]})"]);
        (await Admin.Move($"{item}/transitions", "IN_PROGRESS")).Missing.ShouldBe(refused.Missing());
        var bulk = await Admin.Post(
            "/api/v1/action-items/bulk",
            new
            {
                operations = new[]
                {
                    new
                    {
                        op = "report",
                        id = item[^36..],
                        ifMatch = "*",
                        data = new { progress = 10 },
                    },
                },
            }
        );
        bulk.Text.ShouldContain($"2. {before["activity"]}");
    }
}
