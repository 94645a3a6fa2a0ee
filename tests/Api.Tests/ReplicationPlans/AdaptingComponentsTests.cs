using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class AdaptingComponentsTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_refers_to_the_components_of_its_origin_and_takes_their_names()
    {
        var origin = await NamedAsync();
        var (flow, app1) = (IdOf(origin, 0), IdOf(origin, 1));

        var plan = await PlanAsync(
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

        Told(plan)
            .ShouldBe([
                $"Alur CORE KEPT {flow}",
                $"Aplikasi CORE UNSTATED {app1}",
                $"Jam buka CONTEXT UNSTATED {IdOf(origin, 2)}",
                "Perahu CORE ADDED ",
            ]);
        ((int)plan["fidelity"]!).ShouldBe(50);
    }

    [Fact]
    public async Task What_is_sent_back_as_it_was_read_says_the_same()
    {
        var origin = await NamedAsync();
        var plan = await PlanAsync(
            origin.Id,
            new
            {
                componentId = IdOf(origin, 1),
                change = "DROPPED",
                reason = "Tidak perlu.",
            }
        );

        var again = await Admin.Patch($"{Url}/{plan.Id}", new { adaptations = plan["adaptations"], budgetYear = 2028 }, ("If-Match", "*"));

        again.Status.ShouldBe(200, again.Text);
        Told(again).ShouldBe(Told(plan));
        ((int)again["fidelity"]!).ShouldBe(0);
    }

    [Fact]
    public async Task All_references_that_lead_nowhere_are_named_at_once()
    {
        var origin = await NamedAsync();
        var flow = IdOf(origin, 0);

        var problem = await DraftAsync(
            origin.Id,
            new
            {
                component = "Alur",
                kind = "CORE",
                change = "KEPT",
            },
            new { componentId = Guid.CreateVersion7(), change = "KEPT" },
            new
            {
                componentId = flow,
                component = "Perahu",
                kind = "CORE",
                change = "ADDED",
                reason = "Sungai.",
            },
            new
            {
                component = "alur ",
                change = "ADDED",
                reason = "Sungai.",
            }
        );
        problem.Faults.ShouldBe(["/adaptations REPEATED"]);
        problem = await DraftAsync(
            origin.Id,
            new
            {
                component = "Loket",
                kind = "CORE",
                change = "KEPT",
            },
            new { componentId = Guid.CreateVersion7(), change = "KEPT" },
            new
            {
                componentId = flow,
                component = "Perahu",
                kind = "CORE",
                change = "ADDED",
                reason = "Sungai.",
            },
            new
            {
                component = "aplikasi ",
                change = "ADDED",
                reason = "Sungai.",
            }
        );
        problem.Faults.ShouldBe([
            "/adaptations/0/componentId REQUIRED",
            "/adaptations/1/componentId UNKNOWN_COMPONENT",
            "/adaptations/2/componentId NOT_ALLOWED",
            "/adaptations/3/component REPEATED",
            "/adaptations/3/kind REQUIRED",
        ]);
        (
            await DraftAsync(origin.Id, new { componentId = flow, change = "KEPT" }, new { componentId = flow, change = "KEPT" })
        ).Faults.ShouldBe(["/adaptations REPEATED"]);
        (
            await Admin.Patch(
                $"{Url}/{(await PlanAsync(origin.Id)).Id}",
                new { adaptations = new[] { new { change = "KEPT" } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/adaptations/0/componentId REQUIRED"]);
    }

    [Fact]
    public async Task Names_are_free_where_the_origin_names_no_components()
    {
        var origin = (await app.Published()).Id;

        (
            await DraftAsync(
                origin,
                new { change = "KEPT" },
                new
                {
                    componentId = Guid.CreateVersion7(),
                    component = "Alur",
                    kind = "CORE",
                    change = "KEPT",
                }
            )
        ).Faults.ShouldBe(["/adaptations/0/component REQUIRED", "/adaptations/0/kind REQUIRED", "/adaptations/1/componentId NOT_ALLOWED"]);
        Told(
                await PlanAsync(
                    origin,
                    new
                    {
                        component = "Alur",
                        kind = "CORE",
                        change = "KEPT",
                    }
                )
            )
            .ShouldBe(["Alur CORE KEPT "]);
    }

    [Fact]
    public async Task A_plan_keeps_what_it_said_until_it_is_saved_again()
    {
        var origin = await NamedAsync();
        var (flow, hours) = (IdOf(origin, 0), IdOf(origin, 2));
        var plan = await PlanAsync(
            origin.Id,
            new { componentId = flow, change = "KEPT" },
            new { componentId = IdOf(origin, 1), change = "KEPT" }
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
            Told(copy).ShouldBe([$"Alur baru CORE KEPT {flow}", $"Jam buka CORE UNSTATED {hours}"]);
    }

    private Task<Reply> NamedAsync() => NamedAsync(app);

    /// <summary>A published innovation with two components of the core and one of the place.</summary>
    internal static async Task<Reply> NamedAsync(JippApp app, string? ownerId = null) =>
        await app.Revised(
            (await app.Published(ownerId: ownerId)).Id,
            new
            {
                components = new[]
                {
                    new { name = "Alur", kind = "CORE" },
                    new { name = "Aplikasi", kind = "CORE" },
                    new { name = "Jam buka", kind = "CONTEXT" },
                },
            }
        );

    internal static string IdOf(Reply innovation, int place) => (string)innovation["components"]![place]!["id"]!;

    private async Task<Reply> DraftAsync(string originId, params object[] adaptations) =>
        await Admin.Post(
            Url,
            new
            {
                originId,
                adopterId = (await app.Institution()).Id,
                kind = "ADAPT",
                extent = "FULL",
                budgetYear = 2027,
                adaptations,
            }
        );

    private async Task<Reply> PlanAsync(string originId, params object[] adaptations)
    {
        var plan = await DraftAsync(originId, adaptations);
        plan.Status.ShouldBe(201, plan.Text);
        return plan;
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

    private static List<string> Told(Reply plan) =>
        [.. plan["adaptations"]!.AsArray().Select((JsonNode? a) => $"{a!["component"]} {a["kind"]} {a["change"]} {a["componentId"]}")];
}
