using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Knows who mentors a plan on a day: single mentors until released, members of teams while they are members.
/// </summary>
internal static class PlanMentors
{
    /// <summary>Filters the assignments of those who mentor their plan on that day.</summary>
    public static IQueryable<MentorAssignment> ActiveOn(this IQueryable<MentorAssignment> assignments, DateOnly day) =>
        assignments.Where(a =>
            a.OpenPersonId != null && (a.MemberFrom == null || a.MemberFrom <= day) && (a.MemberUntil == null || a.MemberUntil >= day)
        );

    /// <summary>Filters the assignments by which the caller mentors now.</summary>
    public static IQueryable<MentorAssignment> Of(this IQueryable<MentorAssignment> assignments, Caller caller)
    {
        var person = caller.Person;
        return assignments.ActiveOn(caller.Today).Where(a => a.OpenPersonId == person);
    }
}

/// <summary>Knows who has reported on a plan, also those who have left the adopter since.</summary>
internal static class PlanWorkers
{
    /// <summary>
    /// Whether one of the persons reported on an action item of the plan, or wrote or submitted one of its monitoring
    /// reports.
    /// </summary>
    public static async Task<bool> HaveWorkedAsync(
        IAppDb db,
        IReadOnlyCollection<UserId> persons,
        ReplicationPlanId plan,
        CancellationToken ct
    )
    {
        var items = await db.ActionItems.Where(i => i.PlanId == plan).Select(i => i.Reporters).ToListAsync(ct);
        var reports = await db.MonitoringReports.Where(r => r.PlanId == plan).Select(r => r.Reporters).ToListAsync(ct);
        return items.Concat(reports).Any(reporters => reporters.Any(persons.Contains));
    }
}
