using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Attestations;

/// <summary>Somebody stated whether an innovation still runs.</summary>
/// <param name="AttestationId">The attestation.</param>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Method">How it was found out.</param>
/// <param name="Existence">What was stated.</param>
/// <param name="Status">Whether it counts, or waits for a second person.</param>
/// <param name="CampaignEntryId">The entry of a campaign whose link was answered; null for any other statement.</param>
/// <param name="At">When.</param>
public sealed record ExistenceStated(
    AttestationId AttestationId,
    InnovationId InnovationId,
    ConfirmationMethod Method,
    Existence Existence,
    AttestationStatus Status,
    Guid? CampaignEntryId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A second person accepted or rejected a statement.</summary>
public sealed record AttestationDecided(AttestationId AttestationId, InnovationId InnovationId, AttestationStatus Status, DateTimeOffset At)
    : IDomainEvent;

/// <summary>Two parties say different things about an innovation.</summary>
public sealed record ContradictionOpened(
    DisputeId DisputeId,
    InnovationId InnovationId,
    AttestationId FirstId,
    AttestationId SecondId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>Somebody decided which of two statements is right, or one party gave in.</summary>
public sealed record ContradictionDecided(DisputeId DisputeId, InnovationId InnovationId, AttestationId DecidedFor, DateTimeOffset At)
    : IDomainEvent;
