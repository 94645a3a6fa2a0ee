using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Lineage;

public static class GivenLineage
{
    public const string Url = "/api/v1/replication-links";

    /// <summary>A plan whose work is done.</summary>
    public static async Task<Reply> Completed(this JippApp app, string? originId = null, string? adopterId = null)
    {
        var plan = await app.Plan(originId, adopterId);
        await app.Item(plan, unit: true, done: true);
        await app.Assessed(plan.Id, 4);
        return await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED", "IN_PROGRESS", "COMPLETED");
    }

    public static object Findings(string decision = "CONTINUE") =>
        new
        {
            actuals = new[]
            {
                new
                {
                    target = 1,
                    value = 15.5,
                    method = "Survei 200 warga",
                },
            },
            lessonsLearned = "Latih petugas lebih awal.",
            decision,
            reasons = "Waktu tunggu turun.",
        };

    /// <summary>Evaluates a plan, which must succeed.</summary>
    public static async Task<Reply> Evaluated(this JippApp app, string planId, string decision = "CONTINUE")
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"{GivenPlans.Url}/{planId}/evaluations", Findings(decision), ("If-Match", "*"));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>The replica of a plan, registered and published.</summary>
    public static async Task<Reply> Replica(this JippApp app, string planId)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var replica = await admin.Post($"{GivenPlans.Url}/{planId}/replica", new { title = $"Replika {Given.Next()}" }, ("If-Match", "*"));
        replica.Status.ShouldBe(201, replica.Text);
        await app.Move(replica.Id, new { to = "IN_REVIEW" });
        return await app.Move(replica.Id, new { to = "PUBLISHED" });
    }

    public static Task<Reply> Claim(
        this HttpClient by,
        string originId,
        string replicaId,
        string kind = "ADAPTED",
        string since = "2024-03-01"
    ) =>
        by.Post(
            Url,
            new
            {
                originId,
                replicaId,
                kind,
                since,
            }
        );

    /// <summary>A confirmed link.</summary>
    public static async Task<Reply> Linked(this JippApp app, string originId, string replicaId, string since = "2024-03-01")
    {
        var claim = await app.ClientWith("NATIONAL_ADMIN").Claim(originId, replicaId, since: since);
        claim.Status.ShouldBe(201, claim.Text);
        return await app.MovedLink(claim.Id, "CONFIRMED_BY_ORIGIN");
    }

    /// <summary>A link after a transition, which must succeed.</summary>
    public static async Task<Reply> MovedLink(this JippApp app, string id, string to, string by = "penguji")
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN", by).MoveLink(id, to);
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    /// <summary>The answer to a transition, whether it succeeds or not.</summary>
    public static Task<Reply> MoveLink(this HttpClient by, string id, string to, string? reason = "Karena perlu") =>
        by.Post($"{Url}/{id}/transitions", new { to, reason }, ("If-Match", "*"));

    /// <summary>Title, relation and depth of each innovation in a lineage.</summary>
    public static async Task<List<string>> LineageOf(this JippApp app, string id, string query = "")
    {
        var lineage = await app.Anonymous().Get($"/api/v1/innovations/{id}/lineage{query}");
        lineage.Status.ShouldBe(200, lineage.Text);
        return [.. lineage["nodes"]!.AsArray().Select(node => $"{node!["id"]} {node["relation"]} {node["depth"]}")];
    }
}
