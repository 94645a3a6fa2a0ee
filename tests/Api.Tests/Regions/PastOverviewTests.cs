using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.Regions;

/// <summary>An overview of a past day shows that day, or nothing.</summary>
public class PastOverviewTests(JippApp app) : IClassFixture<JippApp>
{
    private const int Year = 2027;
    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Nothing_that_happened_later_is_in_it()
    {
        var region = "13.05";
        var adopter = await app.InstitutionOf(region);
        var plan = await app.PlanWith(PlanStatus.InProgress, adopter, Step(due: Today.AddDays(-30)), Step(due: Today.AddDays(30)));
        await app.Backdate(plan.Id, days: 60);
        await app.Reported($"/api/v1/action-items/{plan.Items[0]}", new { progress = 90, evidence = new[] { "bukti" } }, Admin);
        await app.PlanWith(PlanStatus.InProgress, adopter, Step(due: Today.AddDays(-30)));
        await app.MovePlan(plan.Id, "CANCELLED");

        var then = await app.Overview(region, Year, $"{Today.AddDays(-1):O}");
        var now = await app.Overview(region, Year);
        var before = await app.Overview(region, Year, $"{Today.AddDays(-90):O}");

        then["summary"]!
            .ToJsonString()
            .ShouldBe(
                $$"""{"plans":1,"byStatus":[{"status":"IN_PROGRESS","count":1}],"progress":{"items":2,"done":0,"overdue":1},"nextDue":"{{Today.AddDays(30):O}}"}"""
            );
        ((int)now["summary.plans"]!, (int)now["summary.progress.items"]!).ShouldBe((2, 1));
        ((int)before["summary.plans"]!, before["plans"]!.AsArray().Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task The_public_is_not_shown_what_a_plan_was_before_it_was_signed()
    {
        var region = "13.06";
        var adopter = await app.InstitutionOf(region);
        var plan = await app.PlanWith(PlanStatus.Accepted, adopter, Step());
        await app.Backdate(plan.Id, days: 60);
        await app.Bring(plan.Id, PlanStatus.Committed);
        var yesterday = $"{Today.AddDays(-1):O}";

        (await app.Overview(region, Year, yesterday, app.Anonymous()))["plans"]!.AsArray().ShouldBeEmpty();
        (await app.Overview(region, Year, by: app.Anonymous()))["plans"]!.AsArray().Count.ShouldBe(1);
        var known = (await app.Overview(region, Year, yesterday))["plans"]![0]!;
        ((string?)known["status"], known["agreementNumber"] is null).ShouldBe(("ACCEPTED", false));
    }
}
