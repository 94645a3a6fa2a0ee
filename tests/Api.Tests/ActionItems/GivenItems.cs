using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.ActionItems;

/// <summary>A plan with the ids of its items in order.</summary>
public sealed record GivenPlan(string Id, string Adopter, IReadOnlyList<string> Items)
{
    public string Url => $"/api/v1/replication-plans/{Id}/action-items";
}

/// <summary>Plans and items made by the domain's own methods.</summary>
public static class GivenItems
{
    private static readonly OriginFacts Origin = new(IsPublished: true, IsWilling: true, IsStopped: false, OwnerIsAdopter: false);

    /// <summary>
    /// A plan of the test's government, or of another adopter, with an item for each of the given details.
    /// </summary>
    public static async Task<GivenPlan> PlanWith(
        this JippApp app,
        PlanStatus status = PlanStatus.InProgress,
        string? adopter = null,
        params ActionItemDetails[] details
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var (now, owner) = (TimeProvider.System.GetUtcNow(), adopter ?? app.Accounts.Government);
        var loadedNow = $"JIPP-{now.Year}";
        var origin = await db
            .Innovations.Where(i => i.RegistryNumber!.StartsWith(loadedNow))
            .OrderBy(i => i.RegistryNumber)
            .Select(i => i.Id)
            .FirstAsync();
        var content = new PlanContent
        {
            Kind = ReplicationKind.Adapt,
            Extent = ReplicationExtent.Full,
            BudgetYear = 2027,
        };
        var plan = ReplicationPlan.Draft(origin, 1, Origin, new InstitutionId(Guid.Parse(owner)), null, content, now);
        Dictionary<ActionItemId, IReadOnlyList<ActionItemId>> edges = [];
        foreach (var (place, said) in details.Index())
        {
            var item = ActionItem.Plan(plan, place + 1, said, new(edges), now);
            edges[item.Id] = item.DependsOn;
            db.ActionItems.Add(item);
        }

        Bring(plan, status, now);
        db.ReplicationPlans.Add(plan);
        await db.SaveChangesAsync();
        return new(plan.Id.Value.ToString(), owner, [.. edges.Keys.Select(id => id.Value.ToString())]);
    }

    public static ActionItemDetails Step(
        string activity = "Latih petugas",
        DateOnly? due = null,
        string? unit = null,
        Guid? assignee = null,
        int weight = 1
    ) =>
        new()
        {
            Activity = activity,
            DueOn = due,
            ResponsibleUnitId = unit is null ? null : new InstitutionId(Guid.Parse(unit)),
            AssigneeId = assignee is { } person ? new AccountId(person) : null,
            Weight = weight,
        };

    /// <summary>The address of the only item of a plan in progress.</summary>
    public static async Task<string> Item(
        this JippApp app,
        ActionItemDetails? details = null,
        PlanStatus status = PlanStatus.InProgress,
        string? adopter = null
    ) => $"/api/v1/action-items/{(await app.PlanWith(status, adopter, details ?? Step())).Items[0]}";

    /// <summary>The item after a report, which must succeed.</summary>
    public static async Task<Reply> Reported(this JippApp app, string item, object report, HttpClient? by = null)
    {
        var reply = await (by ?? app.ClientWith("INSTITUTION_EDITOR")).Post($"{item}/reports", report, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    /// <summary>An item reported done by the adopter's editor.</summary>
    public static async Task<string> Done(this JippApp app)
    {
        var item = await app.Item();
        await app.Reported(item, new { progress = 90, evidence = new[] { "https://contoh.go.id/bukti" } });
        (await app.MoveItem(item, "DONE")).Status.ShouldBe(200);
        return item;
    }

    /// <summary>The answer to a transition, whether it succeeds or not.</summary>
    public static Task<Reply> MoveItem(
        this JippApp app,
        string item,
        string to,
        HttpClient? by = null,
        string? reason = null,
        string language = "id"
    ) =>
        (by ?? app.ClientWith("INSTITUTION_EDITOR")).Post(
            $"{item}/transitions",
            new { to, reason },
            ("If-Match", "*"),
            ("Accept-Language", language)
        );

    /// <summary>Brings a draft plan to the status in progress.</summary>
    public static Task Start(this JippApp app, GivenPlan given) => app.Start(given.Id);

    /// <summary>Brings a draft plan to the status in progress.</summary>
    public static Task Start(this JippApp app, string plan) => app.Bring(plan, PlanStatus.InProgress);

    /// <summary>Brings a plan on to a status.</summary>
    public static async Task Bring(this JippApp app, string plan, PlanStatus status)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var id = new ReplicationPlanId(Guid.Parse(plan));
        Bring(await db.ReplicationPlans.SingleAsync(p => p.Id == id), status, TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>Moves the history of a plan and its items into the past, as if all had happened earlier.</summary>
    public static async Task Backdate(this JippApp app, string plan, int days)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var id = new ReplicationPlanId(Guid.Parse(plan));
        var then = TimeProvider.System.GetUtcNow().AddDays(-days);
        await db.PlanStates.Where(s => s.PlanId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.At, then));
        await db.ActionItems.Where(i => i.PlanId == id).ExecuteUpdateAsync(i => i.SetProperty(x => x.CreatedAt, then));
    }

    /// <summary>Grants a test account another role.</summary>
    public static async Task Give(this JippApp app, Guid account, Role role, GrantScope where)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        db.Grants.Add(Grant.Issue(new AccountId(account), role, where, now, null, new UserId("test"), now));
        await db.SaveChangesAsync();
    }

    private static void Bring(ReplicationPlan plan, PlanStatus status, DateTimeOffset now)
    {
        if (status == PlanStatus.Draft)
            return;
        if (status == PlanStatus.Cancelled)
        {
            plan.Cancel("Tidak jadi", now);
            return;
        }

        if (plan.Status == PlanStatus.Draft)
            plan.Propose(Origin, Wib.DayOf(now).AddDays(14), now);
        if (status == PlanStatus.Proposed)
            return;
        if (plan.Status == PlanStatus.Proposed)
            plan.Accept($"UJI-{Guid.CreateVersion7():N}", now);
        if (status == PlanStatus.Accepted)
            return;
        plan.WaiveReadiness("Uji", now);
        plan.Commit(new(1, 1, 1, 0), now);
        if (status == PlanStatus.Committed)
            return;
        plan.Start(now);
        if (status == PlanStatus.Stalled)
            plan.Stall("Uji", now);
        if (status == PlanStatus.Completed)
            plan.Complete(new(1, 1, 0, 1), now);
        plan.Status.ShouldBe(status);
    }
}
