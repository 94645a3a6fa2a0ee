using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Faults;

/// <summary>What the audit says, to who may read all of it.</summary>
public static class AuditTrail
{
    /// <summary>The events that a filter finds, at most 200.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AuditOf(this HttpClient nation, string filter) =>
        (await nation.Get($"/api/v1/audit-events?{filter}&limit=200").Done()).Items;

    /// <summary>No event is missing from the chain or broken.</summary>
    public static async Task AuditIsWhole(this HttpClient nation)
    {
        var proof = await nation.Get("/api/v1/audit-events/verification").Done();
        ((bool)proof["whole"]!).ShouldBeTrue(proof.Text);
    }
}
