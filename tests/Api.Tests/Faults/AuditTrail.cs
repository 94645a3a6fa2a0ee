using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Faults;

public static class AuditTrail
{
    /// <summary>At most 200 events.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AuditOf(this HttpClient nation, string filter) =>
        (await nation.Get($"/api/v1/audit-events?{filter}&limit=200").Done()).Items;

    /// <summary>The chain has no gap and no altered event.</summary>
    public static async Task AuditIsWhole(this HttpClient nation)
    {
        var proof = await nation.Get("/api/v1/audit-events/verification").Done();
        ((bool)proof["whole"]!).ShouldBeTrue(proof.Text);
    }
}
