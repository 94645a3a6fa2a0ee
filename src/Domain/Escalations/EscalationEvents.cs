using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Escalations;

/// <summary>A late item reached its first level.</summary>
public sealed record EscalationOpened(
    EscalationId EscalationId,
    ActionItemId ItemId,
    ReplicationPlanId PlanId,
    EscalationLevel Level,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>An escalation reached a higher level.</summary>
public sealed record EscalationRaised(
    EscalationId EscalationId,
    ActionItemId ItemId,
    ReplicationPlanId PlanId,
    EscalationLevel Level,
    DateTimeOffset At
) : IDomainEvent;

public sealed record EscalationAcknowledged(EscalationId EscalationId, ActionItemId ItemId, DateOnly Until, UserId By, DateTimeOffset At)
    : IDomainEvent;

/// <summary>The clock of an escalation runs again.</summary>
public sealed record EscalationReopened(EscalationId EscalationId, ActionItemId ItemId, DateTimeOffset At) : IDomainEvent;

public sealed record EscalationResolved(EscalationId EscalationId, ActionItemId ItemId, EscalationResolution Resolution, DateTimeOffset At)
    : IDomainEvent;

public sealed record EscalationPolicyAdded(EscalationPolicyId PolicyId, string? RegionCode, DateTimeOffset At) : IDomainEvent;

public sealed record EscalationPolicyRevised(EscalationPolicyId PolicyId, string? RegionCode, DateTimeOffset At) : IDomainEvent;

/// <summary>A day became a holiday, or was given another name.</summary>
public sealed record HolidaySet(DateOnly Date, string Name, DateTimeOffset At) : IDomainEvent;

public sealed record HolidayRemoved(DateOnly Date, string Name, DateTimeOffset At) : IDomainEvent;
