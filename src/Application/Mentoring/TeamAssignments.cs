using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Assigns and releases members of teams, each as a mentor of the plan.</summary>
internal static class TeamAssignments
{
    /// <summary>
    /// Assigns the members whose membership has not ended. Those who belong to the adopter, have reported on the plan
    /// or
    /// mentor it already are left out.
    /// </summary>
    public static async Task<IReadOnlyList<MentorAssignment>> AssignAsync(
        IAppDb db,
        ReplicationPlan plan,
        Hub hub,
        MentoringTeam team,
        IEnumerable<TeamMember> members,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        List<MentorAssignment> assigned = [];
        foreach (var member in members.Where(member => team.MemberOn(member.MentorId, Wib.DayOf(now)) == member))
        {
            var mentor = hub.Mentors.SingleOrDefault(known => known.Id == member.MentorId);
            if (mentor is null || !await MentorLookup.IsIndependentAsync(db, mentor, plan, now, ct))
                continue;
            await MentorLookup.LockMentorAsync(db, hub.Id, mentor, ct);
            await TeamAssignments.ReleaseLapsedAsync(db, mentor.PersonId(), plan.Id, now, ct);
            var load = await MentorLookup.WorkloadAsync(db, mentor.PersonId(), plan.Id, now, ct);
            if (!load.IsAssigned)
                assigned.Add(MentorAssignment.Assign(plan, hub, mentor, load, team, member, now));
        }

        db.MentorAssignments.AddRange(assigned);
        return assigned;
    }

    /// <summary>
    /// Releases a person whose membership has run its course, so that they can be assigned again; the caller saves.
    /// </summary>
    public static async Task ReleaseLapsedAsync(IAppDb db, Guid person, ReplicationPlanId plan, DateTimeOffset now, CancellationToken ct)
    {
        var today = Wib.DayOf(now);
        var lapsed = await db
            .MentorAssignments.Where(a => a.OpenPersonId == person && a.PlanId == plan && a.MemberUntil < today)
            .ToListAsync(ct);
        foreach (var assignment in lapsed)
            assignment.Release(now);
    }

    /// <summary>Releases members from all plans of their team; the caller saves.</summary>
    public static async Task ReleaseMembersAsync(
        IAppDb db,
        MentoringTeamId team,
        IReadOnlyList<HubMentorId> members,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var open = await db
            .MentorAssignments.Where(a => a.TeamId == team && a.ReleasedAt == null && members.Contains(a.MentorId))
            .ToListAsync(ct);
        foreach (var assignment in open)
            assignment.Release(at);
    }

    /// <summary>Releases the whole team from a plan; the caller saves.</summary>
    public static async Task ReleaseTeamAsync(
        IAppDb db,
        MentoringTeamId id,
        ReplicationPlanId plan,
        MentorAssignmentId except,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var team = await db.MentoringTeams.SingleAsync(t => t.Id == id, ct);
        team.GiveUp(plan, at);
        var others = await db
            .MentorAssignments.Where(a => a.TeamId == id && a.PlanId == plan && a.ReleasedAt == null && a.Id != except)
            .ToListAsync(ct);
        foreach (var assignment in others)
            assignment.Release(at);
    }
}
