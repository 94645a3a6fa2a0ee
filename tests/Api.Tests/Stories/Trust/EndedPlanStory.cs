using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Documents;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Tests.Documents;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What nobody has signed, and what was given up, is overdue nowhere.</summary>
public class EndedPlanStory(JippApp app) : IClassFixture<JippApp>
{
    private const string Region = "13";
    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.Accepted)]
    [InlineData(PlanStatus.Cancelled)]
    public async Task An_item_of_a_plan_that_does_not_run_is_overdue_nowhere(PlanStatus status)
    {
        var (person, adopter) = ($"pelaksana {Given.Next()}", (await app.Institution(root: true)).Id);
        var mine = app.Accounts.IdOf("NOBODY", person);
        var step = Step("Latih petugas", Today.AddDays(-40), assignee: mine);
        var (idle, running) = (await app.PlanWith(status, adopter, step), await app.PlanWith(PlanStatus.InProgress, adopter, step));
        var own = app.ClientWith("NOBODY", person);

        foreach (
            var (client, url) in new[]
            {
                (own, "/api/v1/action-items?assignee=me&overdue=true"),
                (Admin, $"/api/v1/action-items?overdue=true&assignee={mine}"),
                (Admin, $"/api/v1/action-items?overdue=true&assignee={mine}&asOf={Today.AddYears(1):O}"),
            }
        )
            (await client.Get(url)).Ids.ShouldBe(running.Items, url);
        (await own.Get("/api/v1/action-items?assignee=me&overdue=false")).Ids.ShouldBe(idle.Items);
        (await Admin.Get($"/api/v1/action-items?overdue=false&assignee={mine}")).Ids.ShouldBe(idle.Items);
        ((bool)(await Admin.Get($"/api/v1/action-items/{idle.Items[0]}"))["overdue"]!).ShouldBeFalse();
        ((bool)(await Admin.Get($"/api/v1/action-items/{running.Items[0]}"))["overdue"]!).ShouldBeTrue();
        ((bool)(await Admin.Get(idle.Url)).Items[0]["overdue"]!).ShouldBeFalse();
        ((bool)(await own.Get("/api/v1/action-items?assignee=me&overdue=false")).Items[0]["overdue"]!).ShouldBeFalse();
        ((int)(await Admin.Get($"/api/v1/replication-plans/{idle.Id}"))["progress.overdue"]!).ShouldBe(0);
        ((int)(await Admin.Get($"/api/v1/replication-plans/{running.Id}"))["progress.overdue"]!).ShouldBe(1);
        new PdfText((await Admin.ReadAs($"/api/v1/replication-plans/{idle.Id}", "application/pdf")).Bytes).All.ShouldContain("0 terlambat");
    }

    [Fact]
    public async Task Lists_and_overviews_count_the_same_overdue_items()
    {
        foreach (var status in new[] { PlanStatus.Draft, PlanStatus.Committed, PlanStatus.Stalled, PlanStatus.Cancelled })
            await app.PlanWith(status, null, Step(due: Today.AddDays(-3)), Step(due: Today.AddDays(-2)), Step(due: Today.AddDays(3)));

        foreach (var asOf in new[] { Today, Today.AddDays(30) })
        {
            var listed = 0;
            var url = $"/api/v1/action-items?overdue=true&regionCode={Region}&limit=200&asOf={asOf:O}";
            var next = url;
            while (next is not null)
            {
                var page = await Admin.Get(next);
                page.Items.ShouldAllBe(item => (bool)item["overdue"]!);
                listed += page.Items.Count;
                next = page["page.nextCursor"] is { } cursor ? $"{url}&cursor={cursor}" : null;
            }

            var counted = 0;
            foreach (var year in Enumerable.Range(2020, 11))
                counted += (int)
                    (await Admin.Get($"/api/v1/regions/{Region}/replication-overview?budgetYear={year}&asOf={asOf:O}"))[
                        "summary.progress.overdue"
                    ]!;
            counted.ShouldBe(listed);
            counted.ShouldBeGreaterThan(3);
        }
    }

    [Fact]
    public async Task An_item_was_overdue_until_its_plan_was_cancelled()
    {
        var mine = app.Accounts.IdOf("NOBODY", $"pelaksana {Given.Next()}");
        var plan = await app.PlanWith(PlanStatus.InProgress, null, Step(due: Today.AddDays(-40), assignee: mine));
        await app.Backdate(plan.Id, days: 60);
        await app.MovePlan(plan.Id, "CANCELLED");

        (await Overdue(-1)).ShouldBe(1);
        (await Overdue(0)).ShouldBe(0);
        (await Overdue(-45)).ShouldBe(0);
        (await Overdue(-70)).ShouldBe(0);

        async Task<int> Overdue(int days) =>
            (await Admin.Get($"/api/v1/action-items?overdue=true&assignee={mine}&asOf={Today.AddDays(days):O}")).Items.Count;
    }
}
