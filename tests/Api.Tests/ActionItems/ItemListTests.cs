using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

public class ItemListTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly DateOnly January = new(2027, 1, 15);

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task Items_are_sorted_by_due_date_then_number_undated_last()
    {
        var plan = await app.PlanWith(
            PlanStatus.InProgress,
            null,
            Step("lima"),
            Step("tiga", January.AddDays(1)),
            Step("satu", January),
            Step("enam"),
            Step("dua", January)
        );
        List<string> walked = [];
        var url = $"{plan.Url}?limit=2";
        while (url is not null)
        {
            var page = await app.Anonymous().Get(url);
            walked.AddRange(page.Items.Select(item => item["activity"]!.ToString()));
            url = page["page.nextCursor"] is { } next ? $"{plan.Url}?limit=2&cursor={next}" : null;
        }

        walked.ShouldBe(["satu", "dua", "tiga", "lima", "enam"]);
    }

    [Fact]
    public async Task Paging_backwards_returns_the_same_pages()
    {
        var due = new DateOnly(2031, 1, 1);
        foreach (var _ in Enumerable.Range(0, 3))
            await app.PlanWith(PlanStatus.InProgress, null, Step("sama", due), Step("sama", due));
        const string Url = "/api/v1/action-items?due.gte=2031-01-01&limit=2";

        var first = await app.Anonymous().Get(Url);
        var second = await app.Anonymous().Get($"{Url}&cursor={first["page.nextCursor"]}");
        var third = await app.Anonymous().Get($"{Url}&cursor={second["page.nextCursor"]}");
        var back = await app.Anonymous().Get($"{Url}&cursor={third["page.prevCursor"]}");

        first.Ids.Concat(second.Ids).Concat(third.Ids).ShouldBeUnique();
        (third.Ids.Count, third["page.nextCursor"]).ShouldBe((2, null));
        back.Ids.ShouldBe(second.Ids);
    }

    [Fact]
    public async Task Lateness_is_computed_as_of_a_given_day()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, Step("satu", January), Step("dua", January.AddDays(10)), Step("tiga"));

        (await Late("2027-01-15")).ShouldBe([]);
        (await Late("2027-01-16")).ShouldBe(["satu"]);
        (await Late("2027-02-01")).ShouldBe(["satu", "dua"]);
        (await Late("2027-01-16", late: false)).ShouldBe(["dua", "tiga"]);
        (await app.Anonymous().Get($"{plan.Url}?asOf=2027-01-20"))
            .Items.Select(item => (bool)item["overdue"]!)
            .ShouldBe([true, false, false]);

        async Task<List<string>> Late(string day, bool late = true) =>
            [
                .. (
                    await app.Anonymous().Get($"/api/v1/action-items?planId={plan.Id}&overdue={(late ? "true" : "false")}&asOf={day}")
                ).Items.Select(item => item["activity"]!.ToString()),
            ];
    }

    [Fact]
    public async Task A_done_item_is_late_and_blocking_only_before_its_completion()
    {
        var (today, past) = (Domain.Common.Wib.DayOf(TimeProvider.System.GetUtcNow()), new DateOnly(2026, 1, 1));
        var plan = await app.PlanWith(PlanStatus.Draft, null, Step("satu", past));
        await Editor.Post(plan.Url, new { activity = "dua", dependsOn = plan.Items });
        await app.Start(plan);
        await app.Backdate(plan.Id, days: 10);
        var first = $"/api/v1/action-items/{plan.Items[0]}";
        await app.Reported(first, new { progress = 90, evidence = new[] { "bukti" } });
        await app.MoveItem(first, "DONE");

        var before = await app.Anonymous().Get($"{plan.Url}?asOf={today.AddDays(-1):O}");
        var after = await app.Anonymous().Get(plan.Url);

        ((bool)before.Items[0]["overdue"]!, before.Items[1]["blockedBy"]!.AsArray().Count).ShouldBe((true, 1));
        ((bool)after.Items[0]["overdue"]!, after.Items[1]["blockedBy"]!.AsArray().Count, after.Items[0]["asOf"]!.ToString()).ShouldBe(
            (false, 0, $"{today:O}")
        );
    }

    [Fact]
    public async Task Progress_of_a_plan_is_the_weighted_progress_of_its_items()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, Step(weight: 1), Step(weight: 3), Step(weight: 90));
        await app.Reported($"/api/v1/action-items/{plan.Items[1]}", new { progress = 80 });
        await app.MoveItem($"/api/v1/action-items/{plan.Items[2]}", "CANCELLED", reason: "Tidak perlu");

        ((int)(await app.Anonymous().Get($"{plan.Url}?limit=1"))["progress"]!).ShouldBe(60);
    }

    [Fact]
    public async Task Items_can_be_filtered_by_assignee_unit_due_date_and_status()
    {
        var (mine, unit) = (app.Accounts.IdOf("NOBODY", "saya"), (await app.Institution()).Id);
        var plan = await app.PlanWith(
            PlanStatus.InProgress,
            null,
            Step("saya", January, assignee: mine),
            Step("unit", January.AddDays(1), unit: unit),
            Step("lain", January)
        );

        (await Found("assignee=me", app.ClientWith("NOBODY", "saya"))).ShouldBe(["saya"]);
        (await Found($"assignee={mine}")).ShouldBe(["saya"]);
        (await Found($"responsibleUnitId={unit}")).ShouldBe(["unit"]);
        (await Found($"planId={plan.Id}&due.lt=2027-01-16")).ShouldBe(["saya", "lain"]);
        (await Found($"planId={plan.Id}&due.gte=2027-01-16")).ShouldBe(["unit"]);
        (await Found($"planId={plan.Id}&status=PLANNED,DONE")).Count.ShouldBe(3);
        (await Found($"planId={plan.Id}&status=DONE")).ShouldBeEmpty();
        (await Found($"planId={plan.Id}&regionCode=13.7*")).Count.ShouldBe(3);
        (await Found($"planId={plan.Id}&regionCode=61")).ShouldBeEmpty();

        async Task<List<string>> Found(string query, HttpClient? by = null) =>
            [.. (await (by ?? app.Anonymous()).Get($"/api/v1/action-items?{query}")).Items.Select(item => item["activity"]!.ToString())];
    }

    [Theory]
    [InlineData("assignee=me", 401, "UNAUTHORIZED")]
    [InlineData("assignee=dia", 400, "INVALID_PARAMETER")]
    [InlineData("asOf=besok", 400, "INVALID_PARAMETER")]
    [InlineData("due.lt=2027-13-01", 400, "INVALID_PARAMETER")]
    [InlineData("status=SELESAI", 400, "INVALID_PARAMETER")]
    [InlineData("asof=2027-01-01", 400, "UNKNOWN_PARAMETER")]
    public async Task Invalid_filters_are_refused(string query, int status, string code)
    {
        var problem = await app.Anonymous().Get($"/api/v1/action-items?{query}");

        (problem.Status, problem.Code).ShouldBe((status, code));
    }

    [Theory]
    [InlineData(PlanStatus.Draft, false)]
    [InlineData(PlanStatus.Accepted, false)]
    [InlineData(PlanStatus.Cancelled, false)]
    [InlineData(PlanStatus.Committed, true)]
    [InlineData(PlanStatus.Completed, true)]
    public async Task Items_become_public_once_the_plan_is_signed(PlanStatus status, bool isPublic)
    {
        var plan = await app.PlanWith(status, null, Step());
        string[] addresses = [plan.Url, $"/api/v1/action-items/{plan.Items[0]}", $"/api/v1/action-items/{plan.Items[0]}/transitions"];

        foreach (
            var client in new[]
            {
                app.Anonymous(),
                app.ClientWith("VALIDATOR"),
                app.ClientWith("HUB_ADMIN", scope: new(Domain.Access.ScopeKind.Region, "61")),
            }
        )
        {
            foreach (var address in addresses)
                (await client.Get(address)).Status.ShouldBe(isPublic ? 200 : 404, address);
            (await client.Get($"/api/v1/action-items?planId={plan.Id}")).Items.Count.ShouldBe(isPublic ? 1 : 0);
        }

        foreach (
            var client in new[]
            {
                Editor,
                app.ClientWith("SIGNATORY"),
                app.ClientWith("HUB_ADMIN"),
                app.ClientWith("MENTOR"),
                app.ClientWith("NATIONAL_ADMIN"),
            }
        )
        {
            foreach (var address in addresses)
                (await client.Get(address)).Status.ShouldBe(200, address);
        }
    }
}
