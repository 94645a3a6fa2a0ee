using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public sealed record InnovationDrafted(InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

/// <summary>A record already published by a source list was taken over.</summary>
public sealed record InnovationTakenOver(InnovationId InnovationId, string RegistryNumber, DateTimeOffset At) : IDomainEvent;

public sealed record InnovationRevised(InnovationId InnovationId, int Revision, DateTimeOffset At) : IDomainEvent;

public sealed record InnovationSubmitted(InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

public sealed record InnovationReturned(InnovationId InnovationId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record InnovationPublished(InnovationId InnovationId, string RegistryNumber, int Revision, DateTimeOffset At) : IDomainEvent;

public sealed record InnovationWithdrawn(InnovationId InnovationId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record InnovationMerged(InnovationId InnovationId, InnovationId SurvivorId, DateTimeOffset At) : IDomainEvent;

/// <summary>The decree of an edition held here granted the record an award.</summary>
public sealed record InnovationAwarded(InnovationId InnovationId, Guid EditionId, string? Tier, int Revision, DateTimeOffset At)
    : IDomainEvent;

public sealed record InnovationEnteredPhase(InnovationId InnovationId, Phase Phase, DateTimeOffset At) : IDomainEvent;

/// <summary>A record was restored to what it said before a list changed it.</summary>
public sealed record InnovationRestored(InnovationId InnovationId, int Revision, DateTimeOffset At) : IDomainEvent;

/// <summary>A record that a list had made was removed when that was undone.</summary>
public sealed record InnovationUnlisted(InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

/// <summary>A reviewer chose between what lists state about a member.</summary>
public sealed record InnovationPinned(InnovationId InnovationId, string Member, InnovationSource Source, string Reason, DateTimeOffset At)
    : IDomainEvent;

/// <summary>Lists can change a member again.</summary>
public sealed record InnovationUnpinned(InnovationId InnovationId, string Member, DateTimeOffset At) : IDomainEvent;

/// <summary>A draft that was never public was removed.</summary>
public sealed record InnovationDiscarded(InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;
