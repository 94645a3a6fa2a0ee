using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Monitoring;

[Collection(Shared.Counting)]
public class IndicatorTests(CountingApp app)
{
    private const int Beside = 3;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_owners_people_define_indicators_and_others_read_them()
    {
        var (owner, stranger) = ((await app.Institution(root: true)).Id, app.ClientWith("INSTITUTION_EDITOR"));
        var innovation = (await app.Published(ownerId: owner)).Id;
        var (editor, address) = (app.EditorOf(owner), $"/api/v1/innovations/{innovation}/indicators");

        var indicator = await editor.Post(address, Body());
        indicator.Status.ShouldBe(201, indicator.Text);
        (await editor.Post(address, Body())).Code.ShouldBe("INDICATOR_EXISTS");
        (await stranger.Post(address, Body("lain"))).Status.ShouldBe(403);
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
        var hidden = await Admin.Post($"/api/v1/innovations/{draft}/indicators", Body());
        (await app.Anonymous().Get($"/api/v1/innovations/{draft}/indicators")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"/api/v1/indicators/{hidden.Id}/actuals")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Indicators_of_a_withdrawn_innovation_are_neither_read_nor_written()
    {
        var innovation = (await app.Published()).Id;
        var address = $"/api/v1/innovations/{innovation}/indicators";
        var indicator = await Define(innovation);
        await app.Move(innovation, new { to = "WITHDRAWN", reason = "Uji" });

        Reply[] answers =
        [
            await Admin.Get(address),
            await Admin.Get($"{address}/{indicator}"),
            await Admin.Get($"/api/v1/indicators/{indicator}/actuals"),
            await Admin.Post(address, Body("lain")),
            await Admin.Patch($"{address}/{indicator}", new { name = "Lain" }, ("If-Match", "*")),
            await Admin.Post($"/api/v1/indicators/{indicator}/actuals", new { date = "2026-01-31", value = 3 }),
        ];

        answers.ShouldAllBe(answer => answer.Status == 410 && answer.Code == "WITHDRAWN");
    }

    [Fact]
    public async Task A_plans_target_names_an_indicator_of_its_origin_in_its_unit()
    {
        var (origin, other) = ((await app.Published()).Id, (await app.Published()).Id);
        var (indicator, foreign, plan) = (await Define(origin), await Define(other), await app.Plan(origin));

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
    public async Task Effects_of_origin_and_replicas_are_compared()
    {
        var (origin, adopter) = ((await app.Published()).Id, (await app.Institution(root: true)).Id);
        var (indicator, editor) = (await Define(origin), app.EditorOf(adopter));
        var (replica, elsewhere) = (await app.Plan(origin, adopter), await app.PlanWith(PlanStatus.InProgress));
        await Admin.Patch(
            $"{GivenPlans.Url}/{replica.Id}",
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
        var actuals = $"/api/v1/indicators/{indicator}/actuals";

        foreach (
            var (plan, date, value) in new[]
            {
                (null, "2025-06-30", 20m),
                (null, "2025-12-31", 15m),
                (replica.Id, "2026-03-31", 50m),
                (replica.Id, "2026-03-31", 30m),
                ((string?)replica.Id, "2025-12-31", 44m),
            }
        )
            (
                await Admin.Post(
                    actuals,
                    new
                    {
                        planId = plan,
                        date,
                        value,
                    }
                )
            ).Status.ShouldBe(201);
        (
            await editor.Post(
                actuals,
                new
                {
                    planId = replica.Id,
                    date = "2099-01-01",
                    value = 1,
                }
            )
        ).Code.ShouldBe("INDICATOR_ACTUAL_IN_THE_FUTURE");
        (await editor.Post(actuals, new { date = "2026-01-01", value = 1 })).Status.ShouldBe(403);
        (
            await Admin.Post(
                actuals,
                new
                {
                    planId = elsewhere.Id,
                    date = "2026-01-01",
                    value = 1,
                }
            )
        ).Code.ShouldBe("INDICATOR_OF_ANOTHER_INNOVATION");
        (
            await Admin.Post(
                actuals,
                new
                {
                    planId = Guid.CreateVersion7(),
                    date = "2026-01-01",
                    value = 1,
                }
            )
        ).Faults.ShouldBe(["/planId UNKNOWN_PLAN"]);

        var address = $"/api/v1/innovations/{origin}/indicators/{indicator}/comparison";
        var comparison = await editor.Get(address);
        Effect(comparison["origin"]!).ShouldBe((30m, 15m, "2025-12-31", -15m, -50m, true));
        var row = comparison["replicas"]!.AsArray().ShouldHaveSingleItem()!;
        Effect(row["effect"]!).ShouldBe((40m, 30m, "2026-03-31", -10m, -25m, true));
        Effect((await editor.Get($"{address}?asOf=2025-12-31"))["replicas"]![0]!["effect"]!)
            .ShouldBe((40m, 44m, "2025-12-31", 4m, 10m, false));
        (await app.Anonymous().Get(address))["replicas"]!.AsArray().ShouldBeEmpty();
        (await app.Anonymous().Get(actuals)).Items.Count.ShouldBe(2);
        (await editor.Get($"{actuals}?planId={replica.Id}&limit=2")).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_verified_value_of_a_named_target_is_a_value_of_the_indicator()
    {
        var (origin, adopter) = ((await app.Published()).Id, (await app.Institution(root: true)).Id);
        var (indicator, editor, plan) = (await Define(origin), app.EditorOf(adopter), await app.Plan(origin, adopter));
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

    [Fact]
    public async Task A_comparison_asks_as_often_for_many_plans_as_for_few()
    {
        var origin = (await app.Published()).Id;
        var indicator = await Define(origin);
        await MeasureOneAsync();
        var few = await Asked();
        for (var n = 0; n < 12; n++)
            await MeasureOneAsync();

        (await Asked()).ShouldBeLessThanOrEqualTo(few + Beside);

        async Task MeasureOneAsync() =>
            (
                await Admin.Post(
                    $"/api/v1/indicators/{indicator}/actuals",
                    new
                    {
                        planId = (await app.Plan(origin)).Id,
                        date = "2026-01-31",
                        value = 20,
                    }
                )
            ).Status.ShouldBe(201);

        async Task<int> Asked()
        {
            await Admin.Get($"/api/v1/innovations/{origin}/indicators/{indicator}/comparison");
            var before = app.Commands;
            (await Admin.Get($"/api/v1/innovations/{origin}/indicators/{indicator}/comparison")).Status.ShouldBe(200);
            return app.Commands - before;
        }
    }

    /// <summary>By value: engines differ in the zeros that they keep after the point.</summary>
    private static (decimal, decimal, string, decimal, decimal, bool) Effect(System.Text.Json.Nodes.JsonNode effect) =>
        (
            (decimal)effect["baseline"]!,
            (decimal)effect["latest"]!,
            (string)effect["latestDate"]!,
            (decimal)effect["change"]!["absolute"]!,
            (decimal)effect["change"]!["percent"]!,
            (bool)effect["change"]!["improved"]!
        );

    private static object Body(string code = "waktu-tunggu") =>
        new
        {
            code,
            name = "Waktu tunggu",
            unit = "menit",
            method = "Buku register",
            direction = "LOWER_IS_BETTER",
            baseline = 30,
        };

    private async Task<string> Define(string innovation)
    {
        var reply = await Admin.Post($"/api/v1/innovations/{innovation}/indicators", Body());
        reply.Status.ShouldBe(201, reply.Text);
        return reply.Id;
    }
}
