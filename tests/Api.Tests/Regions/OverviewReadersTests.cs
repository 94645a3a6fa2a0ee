using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Regions.GivenReplications;

namespace JippApi.Api.Tests.Regions;

public class OverviewReadersTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Header =
        "planId,originId,registryNumber,title,adopterId,adopter,regionCode,region,status,agreementNumber,percent,items,done,overdue,nextDue,lastReportAt,regionHref";

    private HttpClient Hub => app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "13"));

    [Fact]
    public async Task The_public_sees_signed_plans_and_the_hub_sees_all_plans_of_its_region()
    {
        var year = NextYear();
        var (draft, signed) = (await app.PlanIn(year), await app.PlanIn(year));
        await app.Item(signed, unit: true);
        await app.Item(draft);
        await app.Assessed(signed.Id, 4);
        await app.MovePlan(signed.Id, "PROPOSED", "ACCEPTED", "COMMITTED");

        (await SeenBy(Hub, year)).ShouldBe([draft.Id, signed.Id], ignoreOrder: true);
        (await SeenBy(app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61")), year)).ShouldBe([signed.Id]);
        (await SeenBy(app.Anonymous(), year)).ShouldBe([signed.Id]);
        var sums = (await app.Overview("13", year, by: app.Anonymous()))["summary"]!;
        (((int)sums["plans"]!), ((int)sums["progress"]!["items"]!)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task An_adopter_sees_its_own_drafts()
    {
        var (year, adopter) = (NextYear(), await app.InstitutionOf("13.02"));
        var plan = await app.PlanIn(year, adopter: adopter);

        (await SeenBy(app.ClientWith("INSTITUTION_EDITOR", scope: new(ScopeKind.Institution, adopter)), year)).ShouldBe([plan.Id]);
    }

    [Fact]
    public async Task The_CSV_has_a_row_for_each_plan()
    {
        var (year, origin, adopter) = (NextYear(), await app.Published("Layanan, dekat warga"), await app.InstitutionOf("13.02"));
        var plan = await app.PlanIn(year, origin.Id, adopter);
        await app.Item(plan, progress: 30, dueOn: new(2031, 3, 10));
        await app.Item(plan, dueOn: new(2031, 1, 10));
        await app.Start(plan.Id);
        var number = (await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenPlans.Url}/{plan.Id}"))["agreementNumber"];

        var csv = await app.Overview("13", year, "2031-02-01", accept: "text/csv");

        csv.Header("Content-Type").ShouldBe("text/csv; charset=utf-8; header=present");
        csv.Header("Content-Disposition").ShouldBe($"attachment; filename=\"replications-13-{year}.csv\"");
        var (name, reported) = ((string?)plan["adopter.name"], (string?)(await app.Overview("13", year))["summary.lastReportAt"]);
        csv.Text.ShouldBe(
            $"{Header}\r\n{plan.Id},{origin.Id},{origin["registryNumber"]},\"Layanan, dekat warga\",{adopter},{name},13.02,Kabupaten Solok,IN_PROGRESS,{number},15,2,0,1,2031-03-10,{reported},/api/v1/regions/13.02\r\n"
        );
    }

    [Fact]
    public async Task No_title_is_interpreted_as_a_formula()
    {
        var year = NextYear();
        await app.PlanIn(year, (await app.Published("=1+1")).Id);

        (await app.Overview("13", year, accept: "text/csv")).Text.ShouldContain(",'=1+1,");
    }

    [Fact]
    public async Task An_empty_result_is_a_header_alone() =>
        (await app.Overview("13", NextYear(), accept: "text/csv")).Text.ShouldBe(Header + "\r\n");

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/csv")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task An_overview_is_private_and_answered_with_304_while_unchanged(string accept)
    {
        var (year, hub) = (NextYear(), Hub);
        var plan = await app.PlanIn(year);
        var before = await app.Overview("13", year, by: hub, accept: accept);

        before.Header("Cache-Control").ShouldBe("private, no-cache");
        (await hub.Get(Url("13", year), ("Accept", accept), ("If-None-Match", before.ETag))).Status.ShouldBe(304);

        await app.Item(plan);
        (await hub.Get(Url("13", year), ("Accept", accept), ("If-None-Match", before.ETag))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("", "budgetYear REQUIRED")]
    [InlineData("?budgetYear=", "budgetYear REQUIRED")]
    [InlineData("?budgetYear=1999", "budgetYear OUT_OF_RANGE")]
    [InlineData("?budgetYear=tahun", "budgetYear OUT_OF_RANGE")]
    [InlineData("?budgetYear=2027&budgetYear=2028", "budgetYear REPEATED", "budgetYear REQUIRED")]
    [InlineData("?budgetYear=2027&asOf=kemarin", "asOf NOT_A_DATE")]
    public async Task A_budget_year_is_required(string query, params string[] faults)
    {
        var problem = await app.Anonymous().Get($"/api/v1/regions/13/replication-overview{query}");

        problem.Status.ShouldBe(400);
        problem.Faults.ShouldBe(faults);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("1")]
    [InlineData("13.")]
    [InlineData("%25")]
    public async Task An_unknown_region_is_not_found(string code) =>
        (await app.Anonymous().Get($"/api/v1/regions/{code}/replication-overview?budgetYear=2027")).Status.ShouldBe(404);

    private async Task<IReadOnlyList<string>> SeenBy(HttpClient client, int year) =>
        [.. (await app.Overview("13", year, by: client))["plans"]!.AsArray().Select(cell => (string)cell!["id"]!)];
}
