using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Checks the references of action items and serialises changes to the items of one plan.</summary>
internal static class ItemReferences
{
    /// <summary>
    /// Takes a row lock on a plan of the caller until the transaction ends, by an update that changes nothing. Items of
    /// one plan are thus created one at a time, so that numbers have no gaps and two concurrent changes cannot form a
    /// cycle. Reports do not need the lock.
    /// </summary>
    /// <exception cref="ForbiddenException">The plan is visible to the caller, but they may not plan its
    /// items.</exception>
    public static async Task LockPlanAsync(IAppDb db, ICurrentUser user, ReplicationPlanId plan, CancellationToken ct)
    {
        var adopters = db.Institutions.Within(user.Caller!.ReachOf(Permissions.WriteItems), db);
        var held = await db
            .ReplicationPlans.Where(p => p.Id == plan && adopters.Any(a => a.Id == p.AdopterId))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.AdopterId, x => x.AdopterId), ct);
        if (held == 1)
            return;
        throw await db.ReplicationPlans.VisibleTo(user, db).AnyAsync(p => p.Id == plan, ct)
            ? new ForbiddenException(Permissions.WriteItems)
            : new NotFoundException(nameof(ReplicationPlan));
    }

    /// <summary>Requires that the unit, the assignee and the dependencies exist.</summary>
    public static async Task RequireReferencesAsync(IAppDb db, ActionItemInput input, Dependencies items, CancellationToken ct)
    {
        List<Fault> faults = [];
        if (input.ResponsibleUnitId is { } unit && !await db.Institutions.AnyAsync(i => i.Id == new InstitutionId(unit), ct))
            faults.Add(new("/responsibleUnitId", "UNKNOWN_INSTITUTION", unit));
        if (input.AssigneeId is { } person && !await db.Accounts.AnyAsync(a => a.Id == person && a.Status != AccountStatus.Erased, ct))
            faults.Add(new("/assigneeId", "UNKNOWN_ACCOUNT", person));
        foreach (var (place, id) in (input.DependsOn ?? []).Index())
            if (!items.Edges.ContainsKey(new(id)))
                faults.Add(new($"/dependsOn/{place}", "UNKNOWN_ACTION_ITEM", id));
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}
