using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Lineage;

[Collection(Shared.Plans)]
public class EvaluationTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_completed_plan_is_evaluated_and_yields_a_replica()
    {
        var plan = await app.Completed();
        var evaluator = app.ClientWith("EVALUATOR", "penilai", new(ScopeKind.Region, "13"));
        var url = $"{Url}/{plan.Id}/evaluations";

        var evaluation = await evaluator.Post(url, GivenLineage.Findings(), ("If-Match", "*"));
        evaluation.Status.ShouldBe(201, evaluation.Text);
        ((int)evaluation["number"]!, (int)evaluation["outcomes"]![0]!["percent"]!, (string)evaluation["outcomes"]![0]!["result"]!).ShouldBe(
            (1, 73, "PARTLY_REACHED")
        );
        (await app.Anonymous().Get(url)).Ids.ShouldBe([evaluation.Id]);
        (await app.Anonymous().Get($"{url}/{evaluation.Id}"))["lessonsLearned"]!.GetValue<string>().ShouldBe("Latih petugas lebih awal.");
        (await app.Anonymous().Get($"{Url}/{plan.Id}"))["status"]!.GetValue<string>().ShouldBe("EVALUATED");

        var replica = await Admin.Post($"{Url}/{plan.Id}/replica", new { }, ("If-Match", "*"));
        replica.Status.ShouldBe(201, replica.Text);
        ((string)replica["publication"]!, (string)replica["institution.id"]!).ShouldBe(("DRAFT", (string)plan["adopter.id"]!));
        ((string)replica["sections.results"]!).ShouldContain("15,5 menit");
        ((string)replica["sections.novelty"]!).ShouldContain("Sudah ada aplikasi kota.");
        ((string?)(await Admin.Get($"{Url}/{plan.Id}"))["replicaId"]).ShouldBe(replica.Id);

        var link = (await Admin.Get($"{GivenLineage.Url}?replicaId={replica.Id}")).Items.ShouldHaveSingleItem();
        ((string)link["status"]!, (string)link["kind"]!, (string)link["planId"]!).ShouldBe(("CONFIRMED_BY_ORIGIN", "ADAPTED", plan.Id));
        var adaptation = await Admin.Get($"{GivenLineage.Url}/{link["id"]}/adaptation");
        ((int)adaptation["fidelity"]!, (int)adaptation["summary.kept"]!, (int)adaptation["summary.changed"]!).ShouldBe((100, 1, 1));

        var again = await Admin.Post($"{Url}/{plan.Id}/replica", new { }, ("If-Match", "*"));
        (again.Status, again.Code).ShouldBe((409, "REPLICA_REGISTERED"));
    }

    [Fact]
    public async Task Evaluating_ones_own_institution_is_refused()
    {
        var adopter = (await app.Institution()).Id;
        var plan = await app.Completed(adopterId: adopter);
        var own = app.ClientWith("EVALUATOR", "penilai sendiri");
        await app.JoinAsync("EVALUATOR", "penilai sendiri", adopter);

        var problem = await own.Post($"{Url}/{plan.Id}/evaluations", GivenLineage.Findings(), ("If-Match", "*"));

        (problem.Status, problem.Code).ShouldBe((403, "PLAN_EVALUATED_BY_ADOPTER"));
        (await Admin.Get($"{Url}/{plan.Id}"))["status"]!.GetValue<string>().ShouldBe("COMPLETED");
    }

    [Fact]
    public async Task An_evaluation_requires_an_actual_for_every_target()
    {
        var plan = await app.Completed();

        var problem = await Evaluate(
            plan.Id,
            new
            {
                actuals = new object[]
                {
                    new
                    {
                        target = 2,
                        value = 1,
                        method = "x",
                    },
                },
                lessonsLearned = "x",
                decision = "CONTINUE",
                reasons = "x",
            }
        );
        var shapeless = await Evaluate(plan.Id, new { actuals = new object[] { new { target = 1, value = 3 }, new { target = 1 } } });

        problem.Faults.ShouldBe(["/actuals/0/target UNKNOWN_TARGET", "/actuals ACTUAL_MISSING"]);
        shapeless.Faults.ShouldBe(
            [
                "/lessonsLearned REQUIRED",
                "/reasons REQUIRED",
                "/decision REQUIRED",
                "/actuals/0/method REQUIRED",
                "/actuals/1/note REQUIRED",
            ],
            ignoreOrder: true
        );
        (await Admin.Get($"{Url}/{plan.Id}"))["status"]!.GetValue<string>().ShouldBe("COMPLETED");
    }

    [Fact]
    public async Task Only_a_completed_plan_can_be_evaluated()
    {
        var draft = await app.Plan();
        (await Evaluate(draft.Id, GivenLineage.Findings())).Code.ShouldBe("PLAN_NOT_COMPLETED");
        (await Admin.Post($"{Url}/{draft.Id}/evaluations", GivenLineage.Findings())).Status.ShouldBe(428);
        (await Admin.Post($"{Url}/{draft.Id}/replica", new { }, ("If-Match", "*"))).Code.ShouldBe("REPLICA_NOT_EVALUATED");

        var plan = await app.Completed();
        await app.Evaluated(plan.Id, "STOP");
        (await Admin.Post($"{Url}/{plan.Id}/replica", new { }, ("If-Match", "*"))).Code.ShouldBe("REPLICA_STOPPED");
        (await Evaluate(plan.Id, GivenLineage.Findings(), plan.ETag)).Status.ShouldBe(412);
    }

    [Fact]
    public async Task An_owner_can_scale_up_with_a_ministry()
    {
        var owner = (await app.Institution()).Id;
        var origin = (await app.Published(ownerId: owner)).Id;
        var ministry = (await app.Institution(kind: "MINISTRY", root: true)).Id;

        (await Scale(ministry, ["13.71", "99.99"])).Faults.ShouldBe(["/scaleUp/targetRegions/1 UNKNOWN_REGION"]);
        (await Scale(owner, ["13.71"])).Faults.ShouldBe(["/scaleUp/partnerId NOT_A_MINISTRY"]);
        (await Scale(ministry, [])).Faults.ShouldBe(["/scaleUp/targetRegions REQUIRED"]);
        (await Draft(owner, "SCALE_UP", null)).Code.ShouldBe("SCALE_UP_NOT_DESCRIBED");
        (
            await Draft(
                (await app.Institution()).Id,
                "SCALE_UP",
                new
                {
                    scope = "NATION",
                    partnerId = ministry,
                    targetRegions = new[] { "13" },
                }
            )
        ).Code.ShouldBe("SCALE_UP_BY_OTHERS");

        var plan = await Scale(ministry, ["13.72", "13.71"]);
        plan.Status.ShouldBe(201, plan.Text);
        plan["scaleUp.targetRegions"]!.AsArray().Select(code => (string?)code).ShouldBe(["13.71", "13.72"]);
        ((string?)(await Admin.Get($"{Url}/{plan.Id}"))["scaleUp.scope"]).ShouldBe("PROVINCE");

        Task<Reply> Scale(string partnerId, string[] targetRegions) =>
            Draft(
                owner,
                "SCALE_UP",
                new
                {
                    scope = "PROVINCE",
                    partnerId,
                    targetRegions,
                }
            );
        Task<Reply> Draft(string adopterId, string kind, object? scaleUp) =>
            Admin.Post(
                Url,
                new
                {
                    originId = origin,
                    adopterId,
                    kind,
                    extent = "FULL",
                    budgetYear = 2027,
                    scaleUp,
                }
            );
    }

    private Task<Reply> Evaluate(string plan, object body, string ifMatch = "*") =>
        Admin.Post($"{Url}/{plan}/evaluations", body, ("If-Match", ifMatch));
}
