using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public sealed record ProposalMade(ProposalId ProposalId, InnovationId InnovationId, ProposalKind Kind, DateTimeOffset At) : IDomainEvent;

public sealed record ProposalAmended(ProposalId ProposalId, InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

public sealed record ProposalDecided(
    ProposalId ProposalId,
    InnovationId InnovationId,
    ProposalKind Kind,
    ProposalStatus Status,
    DateTimeOffset At
) : IDomainEvent;
