using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Monitoring;

/// <summary>Only plans that have begun owe reports.</summary>
[Collection(Shared.Plans)]
public class OwedReportTests(JippApp app)
{
    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());
    private static readonly DateOnly LastQuarter = new DateOnly(Today.Year, (Today.Month - 1) / 3 * 3 + 1, 1).AddDays(-1);

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData(PlanStatus.Accepted, false)]
    [InlineData(PlanStatus.Committed, false)]
    [InlineData(PlanStatus.InProgress, true)]
    [InlineData(PlanStatus.Stalled, true)]
    [InlineData(PlanStatus.Completed, false)]
    [InlineData(PlanStatus.Cancelled, false)]
    public async Task A_plan_owes_a_report_from_its_start_to_its_end(PlanStatus status, bool owes)
    {
        var plan = await app.PlanWith(status, (await app.Institution(root: true)).Id);

        (await Owes(plan, Today)).ShouldBe(owes);
        (await Owes(plan, LastQuarter)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_plan_was_at_the_end_of_the_quarter_counts()
    {
        var adopter = (await app.Institution(root: true)).Id;
        var (signed, begun) = (await app.PlanWith(PlanStatus.Committed, adopter), await app.PlanWith(PlanStatus.InProgress, adopter));
        foreach (var plan in new[] { signed, begun })
            await app.Backdate(plan.Id, days: 200);
        await app.MovePlan(signed.Id, "IN_PROGRESS");
        await app.MovePlan(begun.Id, "CANCELLED");

        (await Owes(signed, LastQuarter), await Owes(signed, Today)).ShouldBe((false, true));
        (await Owes(begun, LastQuarter), await Owes(begun, Today)).ShouldBe((true, false));
    }

    private async Task<bool> Owes(GivenPlan plan, DateOnly day)
    {
        var url = $"/api/v1/monitoring-reports/missing?period={day.Year}Q{(day.Month + 2) / 3}&limit=200";
        var next = url;
        while (true)
        {
            var page = await Admin.Get(next);
            if (page.Items.Any(row => (string)row["planId"]! == plan.Id))
                return true;
            if (page["page.nextCursor"] is not { } cursor)
                return false;
            next = $"{url}&cursor={cursor}";
        }
    }
}
