using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

/// <summary>A meeting of a mentor and the team of a replication plan (<i>sesi pendampingan</i>).</summary>
public sealed partial class MentoringSession : AggregateRoot
{
    /// <summary>Longest reason of a cancellation.</summary>
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

    /// <summary>Its identity.</summary>
    public MentoringSessionId Id { get; }

    /// <summary>The plan that it is about.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Whose plan it is.</summary>
    public InstitutionId AdopterId { get; private set; }

    /// <summary>The innovation that the plan repeats.</summary>
    public InnovationId OriginId { get; private set; }

    /// <summary>The mentor's hub.</summary>
    public HubId HubId { get; }

    /// <summary>The mentor within the hub.</summary>
    public HubMentorId MentorId { get; }

    /// <summary>The person behind it, the same in all hubs.</summary>
    public Guid PersonId { get; }

    /// <summary>Name as the mentor showed it in public.</summary>
    public string MentorName { get; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>How long it takes.</summary>
    public int Minutes { get; private set; }

    /// <summary>Where people meet.</summary>
    public HubActivityMode Mode { get; private set; }

    /// <summary>The place, or the address of the meeting.</summary>
    public string? Place { get; private set; }

    /// <summary>What it is about.</summary>
    public string Agenda { get; private set; }

    /// <summary>Where it stands.</summary>
    public SessionStatus Status { get; private set; } = SessionStatus.Planned;

    /// <summary>Why it was cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>When it was said to have been held.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<Attendee> Attendance { get; private set; } = [];

    /// <summary>What was found.</summary>
    public string? Findings { get; private set; }

    /// <summary>What the mentor recommends.</summary>
    public string? Recommendations { get; private set; }

    /// <summary>What was decided.</summary>
    public IReadOnlyList<SessionDecision> Decisions { get; private set; } = [];

    /// <summary>What the sides said about each other.</summary>
    public IReadOnlyList<SessionRating> Ratings { get; private set; } = [];

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When, how and about what it is.</summary>
    public SessionDetails Details => new(StartsAt, Minutes, Mode, Place, Agenda);

    /// <summary>Books a session.</summary>
    /// <param name="plan">The plan that it is about.</param>
    /// <param name="assignment">The mentor's work for it.</param>
    /// <param name="details">When, how and about what it is.</param>
    /// <param name="calendar">What else the mentor does.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static MentoringSession Book(
        ReplicationPlan plan,
        MentorAssignment assignment,
        SessionDetails details,
        MentorCalendar calendar,
        DateTimeOffset at,
        MentoringSessionId? id = null
    )
    {
        MentoringRules.PlanGoesOn.Require(plan.Phase != PlanPhase.Over);
        RequireTime(details, calendar);

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
        };
        session.Describe(details, at);
        session.Raise(new MentoringSessionBooked(session.Id, plan.Id, details.StartsAt, details.Minutes, at));
        return session;
    }

    private static void RequireTime(SessionDetails details, MentorCalendar calendar)
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
}
