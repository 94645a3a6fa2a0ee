using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>An action item was added to a plan.</summary>
public sealed record ActionItemPlanned(ActionItemId ItemId, ReplicationPlanId PlanId, int Number, DateTimeOffset At) : IDomainEvent;

/// <summary>Another person answers for an action item.</summary>
public sealed record ActionItemAssigned(ActionItemId ItemId, AccountId AssigneeId, DateTimeOffset At) : IDomainEvent;

/// <summary>What an action item says was changed.</summary>
public sealed record ActionItemRevised(ActionItemId ItemId, DateTimeOffset At) : IDomainEvent;

/// <summary>The days of an action item were moved by an amendment.</summary>
public sealed record ActionItemAmended(ActionItemId ItemId, DateTimeOffset At) : IDomainEvent;

/// <summary>Progress was reported.</summary>
public sealed record ActionItemReported(ActionItemId ItemId, int Progress, string? Note, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>An action item is held up.</summary>
public sealed record ActionItemBlocked(ActionItemId ItemId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>An action item begins or goes on, or was opened again.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="From">Where it stood before: done, when it was opened again.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
public sealed record ActionItemResumed(ActionItemId ItemId, ActionItemStatus From, string? Reason, UserId By, DateTimeOffset At)
    : IDomainEvent;

/// <summary>An action item is done, says who did it.</summary>
public sealed record ActionItemDone(ActionItemId ItemId, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>An action item is done, says somebody else.</summary>
public sealed record ActionItemVerified(ActionItemId ItemId, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>An action item will not be done.</summary>
public sealed record ActionItemCancelled(ActionItemId ItemId, string Reason, DateTimeOffset At) : IDomainEvent;
