using JippApi.Application.Access;
using JippApi.Domain.Mentoring;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Knows who mentors a plan on a day: single mentors until released, members of teams while they are members.</summary>
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
