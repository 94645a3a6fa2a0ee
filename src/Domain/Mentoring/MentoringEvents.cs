using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

public sealed record MentorAssigned(
    MentorAssignmentId AssignmentId,
    ReplicationPlanId PlanId,
    HubId HubId,
    HubMentorId MentorId,
    DateTimeOffset At
) : IDomainEvent;

public sealed record MentorReleased(
    MentorAssignmentId AssignmentId,
    ReplicationPlanId PlanId,
    HubId HubId,
    HubMentorId MentorId,
    DateTimeOffset At
) : IDomainEvent;

public sealed record MentoringTeamFormed(MentoringTeamId TeamId, HubId HubId, InstitutionId InstitutionId, DateTimeOffset At)
    : IDomainEvent;

public sealed record TeamMemberJoined(MentoringTeamId TeamId, HubMentorId MentorId, DateOnly From, DateOnly? Until, DateTimeOffset At)
    : IDomainEvent;

public sealed record TeamMemberLeft(MentoringTeamId TeamId, HubMentorId MentorId, DateTimeOffset At) : IDomainEvent;

public sealed record MentoringSessionBooked(
    MentoringSessionId SessionId,
    ReplicationPlanId PlanId,
    DateTimeOffset StartsAt,
    int Minutes,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A session was rescheduled, or its minutes were written.</summary>
public sealed record MentoringSessionRevised(MentoringSessionId SessionId, ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

public sealed record MentoringSessionHeld(MentoringSessionId SessionId, ReplicationPlanId PlanId, int Minutes, DateTimeOffset At)
    : IDomainEvent;

public sealed record MentoringSessionCancelled(MentoringSessionId SessionId, ReplicationPlanId PlanId, string Reason, DateTimeOffset At)
    : IDomainEvent;

public sealed record MentoringDecisionsTurned(MentoringSessionId SessionId, ReplicationPlanId PlanId, int Count, DateTimeOffset At)
    : IDomainEvent;

/// <summary>One side rated the other; the rating itself is left out.</summary>
public sealed record MentoringSessionRated(MentoringSessionId SessionId, ReplicationPlanId PlanId, SessionSide Side, DateTimeOffset At)
    : IDomainEvent;
