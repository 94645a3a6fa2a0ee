using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>An institution began to plan the replication of an innovation.</summary>
public sealed record PlanDrafted(ReplicationPlanId PlanId, InnovationId OriginId, InstitutionId AdopterId, DateTimeOffset At)
    : IDomainEvent;

/// <summary>What a plan says was changed.</summary>
public sealed record PlanRevised(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>Interest was declared to the origin's owner.</summary>
public sealed record PlanProposed(ReplicationPlanId PlanId, InnovationId OriginId, DateOnly AnswerDueOn, DateTimeOffset At) : IDomainEvent;

/// <summary>The owner agreed.</summary>
public sealed record PlanAccepted(ReplicationPlanId PlanId, string AgreementNumber, DateTimeOffset At) : IDomainEvent;

/// <summary>The owner said no.</summary>
public sealed record PlanDeclined(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>The adopter's readiness was assessed.</summary>
public sealed record PlanReadinessAssessed(ReplicationPlanId PlanId, int Number, ReadinessBand Band, DateTimeOffset At) : IDomainEvent;

/// <summary>The provincial secretary lets an adopter who is not ready sign all the same.</summary>
public sealed record PlanReadinessExcepted(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody said something about a plan.</summary>
public sealed record PlanCommented(PlanCommentId CommentId, ReplicationPlanId PlanId, CommentVisibility Visibility, DateTimeOffset At)
    : IDomainEvent;

/// <summary>What shows that there is money for it was put on record.</summary>
public sealed record PlanBudgetRecorded(ReplicationPlanId PlanId, string Number, DateTimeOffset At) : IDomainEvent;

/// <summary>A plan is being signed.</summary>
public sealed record PlanPutForSigning(ReplicationPlanId PlanId, CommitmentSheetId SheetId, DateTimeOffset At) : IDomainEvent;

/// <summary>A plan was to be signed, and is not.</summary>
public sealed record PlanTakenBack(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>All have signed a change of the plan.</summary>
public sealed record PlanAmended(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>Leaders have signed.</summary>
public sealed record PlanCommitted(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>The work began, or goes on.</summary>
public sealed record PlanStarted(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>The work stands still.</summary>
public sealed record PlanStalled(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>The work is done.</summary>
public sealed record PlanCompleted(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>The plan was given up.</summary>
public sealed record PlanCancelled(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody else than the adopter looked at what was done.</summary>
public sealed record PlanEvaluated(ReplicationPlanId PlanId, PlanEvaluationId EvaluationId, EvaluationDecision Decision, DateTimeOffset At)
    : IDomainEvent;

/// <summary>What came of the plan is an innovation with a record of its own.</summary>
public sealed record PlanReplicaRegistered(ReplicationPlanId PlanId, InnovationId ReplicaId, DateTimeOffset At) : IDomainEvent;
