using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

public sealed record ActionItemPlanned(ActionItemId ItemId, ReplicationPlanId PlanId, int Number, DateTimeOffset At) : IDomainEvent;

public sealed record ActionItemAssigned(ActionItemId ItemId, AccountId AssigneeId, DateTimeOffset At) : IDomainEvent;

public sealed record ActionItemRevised(ActionItemId ItemId, DateTimeOffset At) : IDomainEvent;

/// <summary>An amendment moved the dates of an action item.</summary>
public sealed record ActionItemAmended(ActionItemId ItemId, DateTimeOffset At) : IDomainEvent;

public sealed record ActionItemReported(ActionItemId ItemId, int Progress, string? Note, UserId By, DateTimeOffset At) : IDomainEvent;

public sealed record ActionItemBlocked(ActionItemId ItemId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>Work on an action item started, resumed, or was reopened.</summary>
/// <param name="From">The previous status: done, when it was reopened.</param>
public sealed record ActionItemResumed(ActionItemId ItemId, ActionItemStatus From, string? Reason, UserId By, DateTimeOffset At)
    : IDomainEvent;

/// <summary>An action item is done according to the person who did it.</summary>
public sealed record ActionItemDone(ActionItemId ItemId, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>Someone else confirmed that an action item is done.</summary>
public sealed record ActionItemVerified(ActionItemId ItemId, UserId By, DateTimeOffset At) : IDomainEvent;

public sealed record ActionItemCancelled(ActionItemId ItemId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>An amendment that everyone has signed set a promised action item aside.</summary>
public sealed record ActionItemSetAside(ActionItemId ItemId, string Reason, DateTimeOffset At) : IDomainEvent;
