using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

public class ComponentReferenceTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Unknown_component_references_are_all_reported_at_once()
    {
        var origin = await app.InnovationWithComponents();
        var flow = origin.ComponentId(0);

        var problem = await app.DraftWithAdaptations(
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
        problem = await app.DraftWithAdaptations(
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
            await app.DraftWithAdaptations(
                origin.Id,
                new { componentId = flow, change = "KEPT" },
                new { componentId = flow, change = "KEPT" }
            )
        ).Faults.ShouldBe(["/adaptations REPEATED"]);
        (
            await Admin.Patch(
                $"{Url}/{(await app.AdaptedPlan(origin.Id)).Id}",
                new { adaptations = new[] { new { change = "KEPT" } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/adaptations/0/componentId REQUIRED"]);
    }

    [Fact]
    public async Task Component_names_are_free_when_the_origin_has_no_components()
    {
        var origin = (await app.Published()).Id;

        (
            await app.DraftWithAdaptations(
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
        (
            await app.AdaptedPlan(
                origin,
                new
                {
                    component = "Alur",
                    kind = "CORE",
                    change = "KEPT",
                }
            )
        ).DescribedAdaptations().ShouldBe(["Alur CORE KEPT "]);
    }
}
