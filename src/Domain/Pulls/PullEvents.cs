using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Pulls;

public sealed record PullRequested(PullId PullId, InnovationSource Source, OperationId OperationId, DateTimeOffset At) : IDomainEvent;

/// <summary>A list was read, or could not be.</summary>
public sealed record PullEnded(PullId PullId, InnovationSource Source, PullStatus Status, DateTimeOffset At) : IDomainEvent;
