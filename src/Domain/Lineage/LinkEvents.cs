using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Lineage;

/// <summary>Somebody said that an innovation is a replica of another.</summary>
public sealed record LinkClaimed(
    ReplicationLinkId LinkId,
    InnovationId OriginId,
    InnovationId ReplicaId,
    LinkKind Kind,
    ReplicationPlanId? PlanId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>The origin's owner said so too.</summary>
public sealed record LinkConfirmed(ReplicationLinkId LinkId, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody who belongs to neither has looked.</summary>
public sealed record LinkVerified(ReplicationLinkId LinkId, DateTimeOffset At) : IDomainEvent;

/// <summary>It is not so.</summary>
public sealed record LinkRejected(ReplicationLinkId LinkId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>The replica's owner no longer says so.</summary>
public sealed record LinkWithdrawn(ReplicationLinkId LinkId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>One end of the link was merged into another record, which takes its place.</summary>
public sealed record LinkRewired(ReplicationLinkId LinkId, InnovationId From, InnovationId To, DateTimeOffset At) : IDomainEvent;
