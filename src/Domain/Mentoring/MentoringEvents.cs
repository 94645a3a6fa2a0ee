using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

/// <summary>A mentor accompanies a plan from now on.</summary>
public sealed record MentorAssigned(
    MentorAssignmentId AssignmentId,
    ReplicationPlanId PlanId,
    HubId HubId,
    HubMentorId MentorId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A mentor does not accompany a plan any more.</summary>
public sealed record MentorReleased(
    MentorAssignmentId AssignmentId,
    ReplicationPlanId PlanId,
    HubId HubId,
    HubMentorId MentorId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A session was booked.</summary>
public sealed record MentoringSessionBooked(
    MentoringSessionId SessionId,
    ReplicationPlanId PlanId,
    DateTimeOffset StartsAt,
    int Minutes,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A session was moved, or its minutes were written.</summary>
public sealed record MentoringSessionRevised(MentoringSessionId SessionId, ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>A session took place.</summary>
public sealed record MentoringSessionHeld(MentoringSessionId SessionId, ReplicationPlanId PlanId, int Minutes, DateTimeOffset At)
    : IDomainEvent;

/// <summary>A session will not take place.</summary>
public sealed record MentoringSessionCancelled(MentoringSessionId SessionId, ReplicationPlanId PlanId, string Reason, DateTimeOffset At)
    : IDomainEvent;

/// <summary>Decisions of a session became action items.</summary>
public sealed record MentoringDecisionsTurned(MentoringSessionId SessionId, ReplicationPlanId PlanId, int Count, DateTimeOffset At)
    : IDomainEvent;

/// <summary>One side has rated the other; what it said is not told here.</summary>
public sealed record MentoringSessionRated(MentoringSessionId SessionId, ReplicationPlanId PlanId, SessionSide Side, DateTimeOffset At)
    : IDomainEvent;
