using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

public sealed record OperationRequested(OperationId OperationId, OperationKind Kind, DateTimeOffset At) : IDomainEvent;

public sealed record OperationCancelRequested(OperationId OperationId, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>An operation ended, whatever the outcome.</summary>
public sealed record OperationEnded(OperationId OperationId, OperationKind Kind, OperationStatus Status, DateTimeOffset At) : IDomainEvent;
