using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>The record shows from now on that it runs, rests or has ended.</summary>
public sealed record InnovationConfirmed(
    InnovationId InnovationId,
    Existence Existence,
    ConfirmationMethod Method,
    int Revision,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>The confirmation of a record expires soon, or has expired.</summary>
public sealed record InnovationConfirmationAged(InnovationId InnovationId, Freshness Freshness, int Revision, DateTimeOffset At)
    : IDomainEvent;

/// <summary>It was said that the answer which a record shows is wrong, or that was decided.</summary>
public sealed record InnovationDisputeMarked(InnovationId InnovationId, bool InDispute, int Revision, DateTimeOffset At) : IDomainEvent;
