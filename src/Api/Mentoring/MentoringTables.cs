using JippApi.Api.Conventions.Exports;
using JippApi.Application.Mentoring;

namespace JippApi.Api.Mentoring;

/// <summary>The columns in which mentors and sessions are exported.</summary>
internal static class MentoringTables
{
    public static readonly Table<MentoringSessionCard> Sessions = new Table<MentoringSessionCard>(
        "mentoring-sessions",
        "Sesi pendampingan — Mentoring sessions"
    )
        .Id("id", s => s.Id)
        .Id("planId", s => s.PlanId)
        .Id("hubId", s => s.HubId)
        .Id("mentorId", s => s.Mentor.Id)
        .Text("mentor", s => s.Mentor.Name)
        .Time("startsAt", s => s.StartsAt)
        .Time("endsAt", s => s.EndsAt)
        .Number("durationMinutes", s => s.DurationMinutes)
        .Code("mode", "hub-activity-modes", s => s.Mode)
        .Text("place", s => s.Place)
        .LongText("agenda", s => s.Agenda)
        .Code("status", "session-statuses", s => s.Status)
        .Time("updatedAt", s => s.UpdatedAt);

    public static readonly Table<PlanMentorItem> Mentors = new Table<PlanMentorItem>("mentors", "Pendamping — Mentors")
        .Id("id", m => m.Id)
        .Id("planId", m => m.PlanId)
        .Id("hubId", m => m.HubId)
        .Id("mentorId", m => m.MentorId)
        .Id("teamId", m => m.TeamId)
        .Text("name", m => m.Name)
        .Day("memberFrom", m => m.MemberFrom)
        .Day("memberUntil", m => m.MemberUntil)
        .Time("assignedAt", m => m.AssignedAt)
        .Time("releasedAt", m => m.ReleasedAt);

    public static readonly Table<MentoringTeamItem> Teams = new Table<MentoringTeamItem>(
        "mentoring-teams",
        "Tim pendamping — Mentoring teams"
    )
        .Id("id", t => t.Id)
        .Id("hubId", t => t.HubId)
        .Id("institutionId", t => t.Institution.Id)
        .Text("institution", t => t.Institution.Name)
        .Text("name", t => t.Name)
        .Text("head", t => t.Head)
        .Texts("members", t => t.Members.Select(member => member.Name ?? member.MentorId.ToString()))
        .Number("plans", t => t.Plans)
        .Number("hoursHeld", t => t.HoursHeld)
        .Time("updatedAt", t => t.UpdatedAt);
}
