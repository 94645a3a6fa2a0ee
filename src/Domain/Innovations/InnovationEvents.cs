using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>A record was written for the first time.</summary>
public sealed record InnovationDrafted(InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

/// <summary>A record that a list had made public was taken over.</summary>
public sealed record InnovationTakenOver(InnovationId InnovationId, string RegistryNumber, DateTimeOffset At) : IDomainEvent;

/// <summary>What is said about an innovation was changed.</summary>
public sealed record InnovationRevised(InnovationId InnovationId, int Revision, DateTimeOffset At) : IDomainEvent;

/// <summary>A draft was handed in for review.</summary>
public sealed record InnovationSubmitted(InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

/// <summary>A record in review was returned to its owner.</summary>
public sealed record InnovationReturned(InnovationId InnovationId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A record became public.</summary>
public sealed record InnovationPublished(InnovationId InnovationId, string RegistryNumber, int Revision, DateTimeOffset At) : IDomainEvent;

/// <summary>A record was taken out of the directory.</summary>
public sealed record InnovationWithdrawn(InnovationId InnovationId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A record was declared the same as another one.</summary>
public sealed record InnovationMerged(InnovationId InnovationId, InnovationId SurvivorId, DateTimeOffset At) : IDomainEvent;

/// <summary>An innovation reached a phase of its life.</summary>
public sealed record InnovationEnteredPhase(InnovationId InnovationId, Phase Phase, DateTimeOffset At) : IDomainEvent;
