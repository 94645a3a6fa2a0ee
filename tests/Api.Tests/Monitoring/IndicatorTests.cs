using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;

namespace JippApi.Api.Tests.Monitoring;

[Collection(Shared.Counting)]
public class IndicatorTests(CountingApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Only_the_owner_defines_indicators()
    {
        var (owner, stranger) = ((await app.Institution(root: true)).Id, app.ClientWith("INSTITUTION_EDITOR"));
        var innovation = (await app.Published(ownerId: owner)).Id;
        var (editor, address) = (app.EditorOf(owner), $"/api/v1/innovations/{innovation}/indicators");

        var indicator = await editor.Post(address, GivenIndicators.Body());
        indicator.Status.ShouldBe(201, indicator.Text);
        (await editor.Post(address, GivenIndicators.Body())).Code.ShouldBe("INDICATOR_EXISTS");
        (await stranger.Post(address, GivenIndicators.Body("lain"))).Status.ShouldBe(403);
        (await editor.Post(address, new { code = "Waktu Tunggu", baseline = 1.23456 })).Faults.ShouldBe(
            ["/code NOT_A_CODE", "/name REQUIRED", "/unit REQUIRED", "/direction REQUIRED", "/baseline NOT_MEASURABLE"],
            ignoreOrder: true
        );

        var revised = await editor.Patch($"{address}/{indicator.Id}", new { unit = "jam" }, ("If-Match", indicator.ETag));
        revised.Status.ShouldBe(200, revised.Text);
        (await editor.Patch($"{address}/{indicator.Id}", new { name = "x" }, ("If-Match", indicator.ETag))).Status.ShouldBe(412);
        (await editor.Post($"/api/v1/indicators/{indicator.Id}/actuals", new { date = "2026-01-31", value = 3 })).Status.ShouldBe(201);
        (await editor.Patch($"{address}/{indicator.Id}", new { unit = "hari" }, ("If-Match", "*"))).Code.ShouldBe("INDICATOR_UNIT_FIXED");
        (await app.Anonymous().Get(address)).Items.Select(item => (string)item["unit"]!).ShouldBe(["jam"]);
        (await app.Anonymous().Get($"{address}/{indicator.Id}")).Id.ShouldBe(indicator.Id);

        var draft = (await app.CompleteDraft()).Id;
        var hidden = await Admin.Post($"/api/v1/innovations/{draft}/indicators", GivenIndicators.Body());
        (await app.Anonymous().Get($"/api/v1/innovations/{draft}/indicators")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"/api/v1/indicators/{hidden.Id}/actuals")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Indicators_of_a_withdrawn_innovation_are_gone()
    {
        var innovation = (await app.Published()).Id;
        var address = $"/api/v1/innovations/{innovation}/indicators";
        var indicator = await app.Indicator(innovation);
        await app.Move(innovation, new { to = "WITHDRAWN", reason = "Uji" });

        Reply[] answers =
        [
            await Admin.Get(address),
            await Admin.Get($"{address}/{indicator}"),
            await Admin.Get($"/api/v1/indicators/{indicator}/actuals"),
            await Admin.Post(address, GivenIndicators.Body("lain")),
            await Admin.Patch($"{address}/{indicator}", new { name = "Lain" }, ("If-Match", "*")),
            await Admin.Post($"/api/v1/indicators/{indicator}/actuals", new { date = "2026-01-31", value = 3 }),
        ];

        answers.ShouldAllBe(answer => answer.Status == 410 && answer.Code == "WITHDRAWN");
    }

    [Fact]
    public async Task A_target_uses_an_indicator_of_the_origin_in_the_same_unit()
    {
        var (origin, other) = ((await app.Published()).Id, (await app.Published()).Id);
        var (indicator, foreign, plan) = (await app.Indicator(origin), await app.Indicator(other), await app.Plan(origin));

        (await Revise(indicator, "jam")).Faults.ShouldBe(["/targets/0/unit UNIT_DIFFERS"]);
        (await Revise(foreign, "menit")).Faults.ShouldBe(["/targets/0/indicatorId UNKNOWN_INDICATOR"]);
        var revised = await Revise(indicator, "menit");
        revised["targets"]![0]!["indicatorId"]!.ToString().ShouldBe(indicator);
        (
            await Admin.Post(
                GivenPlans.Url,
                new
                {
                    templatePlanId = plan.Id,
                    adopterId = (await app.Institution()).Id,
                    budgetYear = 2028,
                }
            )
        )["targets"]![0]!["indicatorId"]!.ToString().ShouldBe(indicator);

        Task<Reply> Revise(string id, string unit) =>
            Admin.Patch(
                $"{GivenPlans.Url}/{plan.Id}",
                new
                {
                    targets = new[]
                    {
                        new
                        {
                            indicator = "Waktu tunggu",
                            baseline = 40,
                            goal = 10,
                            unit,
                            indicatorId = id,
                        },
                    },
                },
                ("If-Match", "*")
            );
    }

    [Fact]
    public async Task A_verified_value_of_a_target_counts_for_its_indicator()
    {
        var (origin, adopter) = ((await app.Published()).Id, (await app.Institution(root: true)).Id);
        var (indicator, editor, plan) = (await app.Indicator(origin), app.EditorOf(adopter), await app.Plan(origin, adopter));
        await Admin.Patch(
            $"{GivenPlans.Url}/{plan.Id}",
            new
            {
                targets = new[]
                {
                    new
                    {
                        indicator = "Waktu tunggu",
                        baseline = 40,
                        goal = 10,
                        unit = "menit",
                        indicatorId = indicator,
                    },
                },
            },
            ("If-Match", "*")
        );
        await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED");
        var report = await editor.Post(
            $"{GivenPlans.Url}/{plan.Id}/monitoring-reports",
            new
            {
                period = "2026Q1",
                progress = 40,
                actuals = new[] { new { target = 1, value = 20 } },
            }
        );
        await editor.Post($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"));
        var verified = await Admin.Post(
            $"/api/v1/monitoring-reports/{report.Id}/transitions",
            new
            {
                to = "VERIFIED",
                verifiedProgress = 40,
                verifiedActuals = new[] { new { target = 1, value = 24 } },
            },
            ("If-Match", "*")
        );
        verified.Status.ShouldBe(200, verified.Text);

        var actual = (await app.Anonymous().Get($"/api/v1/indicators/{indicator}/actuals")).Items.ShouldHaveSingleItem();
        ((string)actual["planId"]!, (string)actual["date"]!, (decimal)actual["value"]!, (string)actual["unit"]!).ShouldBe(
            (plan.Id, "2026-03-31", 24m, "menit")
        );
    }
}
