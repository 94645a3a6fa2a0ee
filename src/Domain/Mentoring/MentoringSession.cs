using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

/// <summary>A meeting between a mentor and the team of a replication plan (<i>sesi pendampingan</i>).</summary>
public sealed partial class MentoringSession : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    private MentoringSession(
        MentoringSessionId id,
        ReplicationPlanId planId,
        HubId hubId,
        HubMentorId mentorId,
        Guid personId,
        string mentorName,
        string agenda
    ) => (Id, PlanId, HubId, MentorId, PersonId, MentorName, Agenda) = (id, planId, hubId, mentorId, personId, mentorName, agenda);

    public MentoringSessionId Id { get; }

    public ReplicationPlanId PlanId { get; }

    public InstitutionId AdopterId { get; private set; }

    public InnovationId OriginId { get; private set; }

    public HubId HubId { get; }

    public HubMentorId MentorId { get; }

    /// <summary>The team for which the mentor holds it; null for a single mentor.</summary>
    public MentoringTeamId? TeamId { get; private set; }

    /// <summary>The person across all hubs; see <see cref="Hubs.HubMentor.PersonId"/>.</summary>
    public Guid PersonId { get; }

    /// <summary>The name, as the mentor showed it in public when assigned.</summary>
    public string MentorName { get; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>The length in minutes.</summary>
    public int Minutes { get; private set; }

    public HubActivityMode Mode { get; private set; }

    /// <summary>The place, or the link to the meeting.</summary>
    public string? Place { get; private set; }

    public string Agenda { get; private set; }

    public SessionStatus Status { get; private set; } = SessionStatus.Planned;

    /// <summary>The reason it was cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>When it was marked as held.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    public IReadOnlyList<Attendee> Attendance { get; private set; } = [];

    public string? Findings { get; private set; }

    public string? Recommendations { get; private set; }

    public IReadOnlyList<SessionDecision> Decisions { get; private set; } = [];

    public IReadOnlyList<SessionRating> Ratings { get; private set; } = [];

    public DateTimeOffset UpdatedAt { get; private set; }

    public SessionDetails Details => new(StartsAt, Minutes, Mode, Place, Agenda);

    /// <param name="assignment">The mentor's assignment to the plan.</param>
    /// <param name="calendar">The mentor's other commitments.</param>
    public static MentoringSession Book(
        ReplicationPlan plan,
        MentorAssignment assignment,
        SessionDetails details,
        MentorAvailability calendar,
        DateTimeOffset at,
        MentoringSessionId? id = null
    )
    {
        MentoringRules.PlanNotOver.Require(plan.Phase != PlanPhase.Ended);
        MentoringRules.StillMember.Require(assignment.IsActive(Wib.DayOf(details.StartsAt)));
        RequireMentorAvailable(details, calendar);

        var session = new MentoringSession(
            id ?? MentoringSessionId.New(),
            plan.Id,
            assignment.HubId,
            assignment.MentorId,
            assignment.PersonId,
            assignment.Name,
            details.Agenda
        )
        {
            AdopterId = plan.AdopterId,
            OriginId = plan.OriginId,
            TeamId = assignment.TeamId,
        };
        session.Describe(details, at);
        session.Raise(new MentoringSessionBooked(session.Id, plan.Id, details.StartsAt, details.Minutes, at));
        return session;
    }

    private static void RequireMentorAvailable(SessionDetails details, MentorAvailability calendar)
    {
        MentoringRules.MentorFree.Require(!calendar.IsBusy);
        MentoringRules.HoursLeft.Require(calendar.BookedMinutes + details.Minutes <= calendar.MonthlyMinutes);
    }

    private void Describe(SessionDetails details, DateTimeOffset at) =>
        (StartsAt, EndsAt, Minutes, Mode, Place, Agenda, UpdatedAt) = (
            details.StartsAt,
            details.EndsAt,
            details.Minutes,
            details.Mode,
            details.Place,
            details.Agenda,
            at
        );

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("mentoring-session", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}
