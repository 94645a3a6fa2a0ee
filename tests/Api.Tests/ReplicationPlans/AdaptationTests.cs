using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

public class AdaptationTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_takes_the_names_of_the_components_it_refers_to()
    {
        var origin = await app.InnovationWithComponents();
        var (flow, app1) = (origin.ComponentId(0), origin.ComponentId(1));

        var plan = await app.AdaptedPlan(
            origin.Id,
            new { componentId = flow, change = "KEPT" },
            new
            {
                component = "Perahu",
                kind = "CORE",
                change = "ADDED",
                reason = "Sungai.",
            }
        );

        plan.DescribedAdaptations()
            .ShouldBe([
                $"Alur CORE KEPT {flow}",
                $"Aplikasi CORE UNSTATED {app1}",
                $"Jam buka CONTEXT UNSTATED {origin.ComponentId(2)}",
                "Perahu CORE ADDED ",
            ]);
        ((int)plan["fidelity"]!).ShouldBe(50);
    }

    [Fact]
    public async Task Adaptations_sent_back_as_read_stay_the_same()
    {
        var origin = await app.InnovationWithComponents();
        var plan = await app.AdaptedPlan(
            origin.Id,
            new
            {
                componentId = origin.ComponentId(1),
                change = "DROPPED",
                reason = "Tidak perlu.",
            }
        );

        var again = await Admin.Patch($"{Url}/{plan.Id}", new { adaptations = plan["adaptations"], budgetYear = 2028 }, ("If-Match", "*"));

        again.Status.ShouldBe(200, again.Text);
        again.DescribedAdaptations().ShouldBe(plan.DescribedAdaptations());
        ((int)again["fidelity"]!).ShouldBe(0);
    }

    [Fact]
    public async Task A_plan_keeps_its_component_names_until_it_is_saved_again()
    {
        var origin = await app.InnovationWithComponents();
        var (flow, hours) = (origin.ComponentId(0), origin.ComponentId(2));
        var plan = await app.AdaptedPlan(
            origin.Id,
            new { componentId = flow, change = "KEPT" },
            new { componentId = origin.ComponentId(1), change = "KEPT" }
        );
        await app.Revised(
            origin.Id,
            new
            {
                components = new[]
                {
                    new
                    {
                        id = flow,
                        name = "Alur baru",
                        kind = "CORE",
                    },
                    new
                    {
                        id = hours,
                        name = "Jam buka",
                        kind = "CORE",
                    },
                },
            }
        );

        ((await Admin.Get($"{Url}/{plan.Id}")).Text, (int)plan["fidelity"]!).ShouldBe((plan.Text, 100));
        (await Admin.Patch($"{Url}/{plan.Id}", new { budgetYear = 2028 }, ("If-Match", "*"))).Faults.ShouldBe([
            "/adaptations/1/componentId UNKNOWN_COMPONENT",
        ]);
        foreach (var copy in (Reply[])[await FromTemplateAsync(plan.Id), await DuplicateAsync(plan.Id)])
            copy.DescribedAdaptations().ShouldBe([$"Alur baru CORE KEPT {flow}", $"Jam buka CORE UNSTATED {hours}"]);
    }

    private async Task<Reply> FromTemplateAsync(string id) =>
        await Admin.Post(
            Url,
            new
            {
                templatePlanId = id,
                adopterId = (await app.Institution()).Id,
                budgetYear = 2028,
            }
        );

    private async Task<Reply> DuplicateAsync(string id)
    {
        var made = await Admin.Post($"{Url}/{id}/duplicates", new { adopterIds = new[] { (await app.Institution()).Id } });
        return await Admin.Get($"{Url}/{made.Ids[0]}");
    }
}
