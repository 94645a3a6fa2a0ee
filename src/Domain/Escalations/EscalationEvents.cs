using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Escalations;

/// <summary>What is late has reached the first people.</summary>
public sealed record EscalationOpened(
    EscalationId EscalationId,
    ActionItemId ItemId,
    ReplicationPlanId PlanId,
    EscalationLevel Level,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>It has reached people higher up.</summary>
public sealed record EscalationRaised(
    EscalationId EscalationId,
    ActionItemId ItemId,
    ReplicationPlanId PlanId,
    EscalationLevel Level,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>Somebody has taken it in hand.</summary>
public sealed record EscalationAcknowledged(EscalationId EscalationId, ActionItemId ItemId, DateOnly Until, UserId By, DateTimeOffset At)
    : IDomainEvent;

/// <summary>The clock goes on.</summary>
public sealed record EscalationReopened(EscalationId EscalationId, ActionItemId ItemId, DateTimeOffset At) : IDomainEvent;

/// <summary>It is over.</summary>
public sealed record EscalationResolved(EscalationId EscalationId, ActionItemId ItemId, EscalationResolution Resolution, DateTimeOffset At)
    : IDomainEvent;

/// <summary>A region has a policy of its own.</summary>
public sealed record EscalationPolicyAdded(EscalationPolicyId PolicyId, string? RegionCode, DateTimeOffset At) : IDomainEvent;

/// <summary>A policy has changed.</summary>
public sealed record EscalationPolicyRevised(EscalationPolicyId PolicyId, string? RegionCode, DateTimeOffset At) : IDomainEvent;

/// <summary>A day is a holiday, by that name.</summary>
public sealed record HolidaySet(DateOnly Date, string Name, DateTimeOffset At) : IDomainEvent;

/// <summary>A day is no holiday.</summary>
public sealed record HolidayRemoved(DateOnly Date, string Name, DateTimeOffset At) : IDomainEvent;
