using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Lineage;

public sealed record LinkClaimed(
    ReplicationLinkId LinkId,
    InnovationId OriginId,
    InnovationId ReplicaId,
    LinkKind Kind,
    ReplicationPlanId? PlanId,
    DateTimeOffset At
) : IDomainEvent;

public sealed record LinkConfirmed(ReplicationLinkId LinkId, DateTimeOffset At) : IDomainEvent;

public sealed record LinkVerified(ReplicationLinkId LinkId, DateTimeOffset At) : IDomainEvent;

public sealed record LinkRejected(ReplicationLinkId LinkId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record LinkWithdrawn(ReplicationLinkId LinkId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>One end of a link was merged into another record, which took its place.</summary>
public sealed record LinkRewired(ReplicationLinkId LinkId, InnovationId From, InnovationId To, DateTimeOffset At) : IDomainEvent;
