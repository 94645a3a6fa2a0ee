using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

/// <summary>Long work was asked for.</summary>
public sealed record OperationRequested(OperationId OperationId, OperationKind Kind, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody asked to end long work.</summary>
public sealed record OperationCancelRequested(OperationId OperationId, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>Long work has ended, one way or the other.</summary>
public sealed record OperationEnded(OperationId OperationId, OperationKind Kind, OperationStatus Status, DateTimeOffset At) : IDomainEvent;
