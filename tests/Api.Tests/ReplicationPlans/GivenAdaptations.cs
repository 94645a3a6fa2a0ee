using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.ReplicationPlans;

/// <summary>Innovations with components, and plans that adapt them.</summary>
public static class GivenAdaptations
{
    /// <summary>A published innovation with two core components and one local one.</summary>
    public static async Task<Reply> InnovationWithComponents(this JippApp app, string? ownerId = null) =>
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

    public static string ComponentId(this Reply innovation, int place) => (string)innovation["components"]![place]!["id"]!;

    public static async Task<Reply> DraftWithAdaptations(this JippApp app, string originId, params object[] adaptations) =>
        await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                GivenPlans.Url,
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

    public static async Task<Reply> AdaptedPlan(this JippApp app, string originId, params object[] adaptations)
    {
        var plan = await app.DraftWithAdaptations(originId, adaptations);
        plan.Status.ShouldBe(201, plan.Text);
        return plan;
    }

    public static List<string> DescribedAdaptations(this Reply plan) =>
        [.. plan["adaptations"]!.AsArray().Select((JsonNode? a) => $"{a!["component"]} {a["kind"]} {a["change"]} {a["componentId"]}")];
}
