using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Finds plans by the identifiers clients use.</summary>
internal static class PlanLookup
{
    /// <summary>Returns a plan visible to the caller.</summary>
    public static async Task<ReplicationPlan> ReadPlanAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new ReplicationPlanId(id);
        return await db.ReplicationPlans.AsNoTracking().Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ReplicationPlan));
    }

    /// <summary>Returns a plan to one of its parties.</summary>
    /// <exception cref="ForbiddenException">The plan is public, but the caller is not a party to it.</exception>
    public static async Task<ReplicationPlan> ReadPlanAsPartyAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, id, ct);
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        return access.IsParty ? plan : throw new ForbiddenException(Permissions.ReadPlans);
    }

    /// <summary>Loads a plan within the caller's reach for update, checking the version they read.</summary>
    /// <exception cref="ForbiddenException">The plan is visible to the caller, but they may not make this
    /// change.</exception>
    public static async Task<ReplicationPlan> LoadPlanAsync(
        IAppDb db,
        ICurrentUser user,
        string permission,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var key = new ReplicationPlanId(id);
        var plan =
            await db.ReplicationPlans.Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ReplicationPlan));
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        PlanRules.ScaleUpAnsweredByOthers.Require(permission != Permissions.AnswerPlans || !access.Proposes(plan));
        if (!access.Has(permission))
            throw new ForbiddenException(permission);
        if (expectedVersion is null || expectedVersion == plan.Version)
            return plan;

        var view = await PlanViews.PlanViewAsync(db, user, plan, now, ct);
        throw new StaleVersionException(plan.Version, JsonSerializer.Serialize(view.Document, PlanJson.Readable.PlanDocument), null);
    }
}
