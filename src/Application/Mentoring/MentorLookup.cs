using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Reads mentors and their workload.</summary>
internal static class MentorLookup
{
    /// <summary>Statuses of plans that no longer need a mentor.</summary>
    private static readonly PlanStatus[] Closed =
    [
        PlanStatus.Declined,
        PlanStatus.Completed,
        PlanStatus.Evaluated,
        PlanStatus.Institutionalised,
        PlanStatus.Cancelled,
    ];

    /// <summary>Filters the plans that can have mentors.</summary>
    public static IQueryable<ReplicationPlan> Open(this IQueryable<ReplicationPlan> plans)
    {
        var closed = Closed;
        return plans.Where(p => !closed.Contains(p.Status));
    }

    /// <summary>
    /// Takes a row lock on a mentor until the transaction ends, by an update that changes nothing. Concurrent bookings
    /// and assignments of the same person thus take turns, and each sees the calendar left by those before it. A mentor
    /// with an account is locked by that account across all hubs, any other mentor by their hub.
    /// </summary>
    public static Task LockMentorAsync(IAppDb db, HubId hub, HubMentor mentor, CancellationToken ct) =>
        mentor.Details.AccountId is { } account
            ? db.Accounts.Where(a => a.Id == account.Value).ExecuteUpdateAsync(a => a.SetProperty(x => x.Name, x => x.Name), ct)
            : db.Hubs.Where(h => h.Id == hub).ExecuteUpdateAsync(h => h.SetProperty(x => x.Name, x => x.Name), ct);

    /// <summary>Whether a mentor neither belongs to the adopter nor has reported on the plan.</summary>
    public static async Task<bool> IsIndependentAsync(
        IAppDb db,
        HubMentor mentor,
        ReplicationPlan plan,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        mentor.Details.AccountId is not { } account
        || (
            !await Belonging.AccountBelongsToAsync(db, account, plan.AdopterId, now, ct)
            && !await PlanWorkers.HaveWorkedAsync(db, [new(account.Value.ToString())], plan.Id, ct)
        );

    /// <summary>
    /// Requires that a mentor with an account neither belongs to the adopter nor has reported on the plan.
    /// </summary>
    public static async Task RequireIndependentAsync(
        IAppDb db,
        HubMentor mentor,
        ReplicationPlan plan,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (mentor.Details.AccountId is not { } account)
            return;
        MentoringRules.MentoredByOthers.Require(!await Belonging.AccountBelongsToAsync(db, account, plan.AdopterId, now, ct));
        AccessRules.WorkedOnByOthers.Require(!await PlanWorkers.HaveWorkedAsync(db, [new(account.Value.ToString())], plan.Id, ct));
    }

    /// <summary>Returns the workload of a person.</summary>
    public static async Task<MentorWorkload> WorkloadAsync(
        IAppDb db,
        Guid person,
        ReplicationPlanId plan,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (open, today) = (db.ReplicationPlans.Open(), Wib.DayOf(now));
        var plans = await db
            .MentorAssignments.Where(a => a.OpenPersonId == person && (a.MemberUntil == null || a.MemberUntil >= today))
            .Where(a => a.PlanId == plan || open.Any(p => p.Id == a.PlanId))
            .Select(a => a.PlanId)
            .ToListAsync(ct);
        return new(plans.Count(known => known != plan), plans.Contains(plan));
    }

    /// <summary>Returns the mentor of an assignment or session.</summary>
    /// <exception cref="Domain.Common.RuleBrokenException">The mentor has left the hub.</exception>
    public static async Task<HubMentor> MentorAsync(IAppDb db, HubId hub, HubMentorId mentor, CancellationToken ct)
    {
        var mentors = await db.Hubs.AsNoTracking().Where(h => h.Id == hub).Select(h => h.Mentors).SingleAsync(ct);
        var found = mentors.SingleOrDefault(known => known.Id == mentor);
        MentoringRules.StillMentor.Require(found is not null);
        return found;
    }

    /// <summary>
    /// Returns a plan whose mentoring the caller manages: for the hub of its province or the supporting hub.
    /// </summary>
    /// <exception cref="ForbiddenException">The plan is visible to the caller, but they do not manage its
    /// mentoring.</exception>
    public static async Task<ReplicationPlan> ManagedPlanAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, id, ct);
        return await MentorLookup.ManagesMentoringAsync(db, user, plan, ct)
            ? plan
            : throw new ForbiddenException(Permissions.WriteMentoring);
    }

    /// <summary>Whether the caller manages the mentoring of a plan.</summary>
    public static async Task<bool> ManagesMentoringAsync(IAppDb db, ICurrentUser user, ReplicationPlan plan, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.WriteMentoring);
        return await reach.CoversAsync(plan.AdopterId, db, ct)
            || (plan.HubId is { } hub && !reach.IsEmpty && await db.Hubs.Where(h => h.Id == hub).Within(reach, db).AnyAsync(ct));
    }
}
