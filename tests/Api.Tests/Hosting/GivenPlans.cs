using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Hosting;

public static class GivenPlans
{
    public const string Url = "/api/v1/replication-plans";

    /// <summary>The body of a plan; without adaptations it suits an origin that names no components.</summary>
    public static object Body(string originId, string adopterId, int budgetYear = 2027, object[]? adaptations = null) =>
        new
        {
            originId,
            adopterId,
            kind = "ADAPT",
            extent = "FULL",
            budgetYear,
            problem = "Warga menunggu lama.",
            adaptations = adaptations
                ?? new object[]
                {
                    new
                    {
                        component = "Alur",
                        kind = "CORE",
                        change = "KEPT",
                    },
                    new
                    {
                        component = "Aplikasi",
                        kind = "ADAPTABLE",
                        change = "CHANGED",
                        reason = "Sudah ada aplikasi kota.",
                    },
                },
            targets = new[]
            {
                new
                {
                    indicator = "Waktu tunggu",
                    baseline = 30.5,
                    goal = 10,
                    unit = "menit",
                },
            },
        };

    public static async Task<Reply> Plan(this JippApp app, string? originId = null, string? adopterId = null)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post(Url, Body(originId ?? (await app.Published()).Id, adopterId ?? (await app.Institution()).Id));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>The plan after these transitions, which must succeed.</summary>
    public static async Task<Reply> MovePlan(this JippApp app, string id, params string[] states)
    {
        Reply? reply = null;
        foreach (var to in states)
        {
            reply =
                to == "COMMITTED"
                    ? await app.SignPlan(id)
                    : await app.ClientWith("NATIONAL_ADMIN")
                        .Post($"{Url}/{id}/transitions", new { to, reason = "Karena perlu" }, ("If-Match", "*"));
            reply.Status.ShouldBe(200, reply.Text);
        }

        return reply!;
    }

    /// <summary>The plan after its adopter signed it on a sheet of its own.</summary>
    private static async Task<Reply> SignPlan(this JippApp app, string id)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        await app.SignedSheet(await admin.Get($"{Url}/{id}"));
        return await admin.Get($"{Url}/{id}");
    }

    /// <summary>The plan after a readiness assessment with the same level for each topic.</summary>
    public static async Task<Reply> Assessed(this JippApp app, string id, int level)
    {
        var answers = Code.All<ReadinessTopic>().Select(topic => new { topic, level });
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post($"{Url}/{id}/readiness-assessments", new { answers }, ("If-Match", "*"));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>A campaign for a plan that does not exist.</summary>
    public static async Task<string> CampaignId(this JippApp app)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post("/api/v1/replication-campaigns", new { entries = new[] { new { planId = Guid.CreateVersion7() } } });
        reply.Status.ShouldBe(202, reply.Text);
        return reply.Id;
    }

    /// <summary>A signed plan with one item.</summary>
    public static async Task<Reply> Committed(this JippApp app, string? originId = null, string? adopterId = null)
    {
        var plan = await app.Plan(originId, adopterId);
        await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        return await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED");
    }

    /// <summary>An item that a mentor's decision adds to a running plan.</summary>
    public static async Task FollowUp(this JippApp app, string planId, DateOnly due)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var key = new ReplicationPlanId(Guid.Parse(planId));
        var plan = await db.ReplicationPlans.SingleAsync(p => p.Id == key);
        var others = await db.ActionItems.Where(i => i.PlanId == key).ToDictionaryAsync(i => i.Id, i => i.DependsOn);
        var details = new ActionItemDetails { Activity = $"Keputusan {Given.Next()}", DueOn = due };
        db.ActionItems.Add(ActionItem.PlanFollowUp(plan, others.Count + 1, details, new(others), TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>An item made by the domain, since its endpoints have their own tests.</summary>
    public static async Task<Guid> Item(
        this JippApp app,
        Reply plan,
        bool unit = false,
        bool done = false,
        int weight = 1,
        int progress = 0,
        DateOnly? dueOn = null,
        params Guid[] dependsOn
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var (now, by, key) = (TimeProvider.System.GetUtcNow(), new Actor(new UserId("uji")), new ReplicationPlanId(Guid.Parse(plan.Id)));
        var details = new ActionItemDetails
        {
            Activity = $"Kegiatan {Given.Next()}",
            ResponsibleUnitId = unit ? new InstitutionId(Guid.Parse((string)plan["adopter.id"]!)) : null,
            Weight = weight,
            StartsOn = dueOn?.AddDays(-30),
            DueOn = dueOn,
            DependsOn = [.. dependsOn.Select(id => new ActionItemId(id))],
        };
        var owner = await db.ReplicationPlans.SingleAsync(p => p.Id == key);
        var others = await db.ActionItems.Where(i => i.PlanId == key).ToDictionaryAsync(i => i.Id, i => i.DependsOn);
        var item = ActionItem.Plan(owner, others.Count + 1, details, new(others), now);
        var running = new ItemContext(PlanPhase.Running, OpenDependencies: []);
        if (done || progress > 0)
            item.Report(new(progress, done ? ["https://contoh.go.id/bukti"] : [], null), by, running, now);
        if (done)
        {
            item.Finish(by, running, now);
            item.Verify(new(new UserId("penilai")), running, now);
        }

        db.ActionItems.Add(item);
        await db.SaveChangesAsync();
        return item.Id.Value;
    }
}
