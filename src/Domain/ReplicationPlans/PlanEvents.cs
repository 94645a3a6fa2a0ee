using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Domain.ReplicationPlans;

public sealed record PlanDrafted(ReplicationPlanId PlanId, InnovationId OriginId, InstitutionId AdopterId, DateTimeOffset At)
    : IDomainEvent;

public sealed record PlanRevised(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>Interest was declared to the owner of the origin.</summary>
public sealed record PlanProposed(ReplicationPlanId PlanId, InnovationId OriginId, DateOnly AnswerDueOn, DateTimeOffset At) : IDomainEvent;

public sealed record PlanAccepted(ReplicationPlanId PlanId, string AgreementNumber, DateTimeOffset At) : IDomainEvent;

public sealed record PlanDeclined(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record PlanReadinessAssessed(ReplicationPlanId PlanId, int Number, ReadinessBand Band, DateTimeOffset At) : IDomainEvent;

/// <summary>The provincial secretary allowed an adopter that is not ready to sign.</summary>
public sealed record PlanReadinessExcepted(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record PlanCommented(PlanCommentId CommentId, ReplicationPlanId PlanId, CommentVisibility Visibility, DateTimeOffset At)
    : IDomainEvent;

public sealed record PlanBudgetRecorded(ReplicationPlanId PlanId, string Number, DateTimeOffset At) : IDomainEvent;

/// <summary>A plan was put on a sheet that is open for signing.</summary>
public sealed record PlanPutForSigning(ReplicationPlanId PlanId, CommitmentSheetId SheetId, DateTimeOffset At) : IDomainEvent;

/// <summary>A plan was taken off a sheet without being signed.</summary>
public sealed record PlanTakenBack(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>An amendment of the plan was signed by all.</summary>
public sealed record PlanAmended(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>Leaders signed the plan.</summary>
public sealed record PlanCommitted(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

/// <summary>Work on a plan started or resumed.</summary>
public sealed record PlanStarted(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

public sealed record PlanStalled(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record PlanCompleted(ReplicationPlanId PlanId, DateTimeOffset At) : IDomainEvent;

public sealed record PlanCancelled(ReplicationPlanId PlanId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record PlanEvaluated(ReplicationPlanId PlanId, PlanEvaluationId EvaluationId, EvaluationDecision Decision, DateTimeOffset At)
    : IDomainEvent;

/// <summary>The plan has ended as part of the routine, with its replica on that rung of the ladder.</summary>
public sealed record PlanInstitutionalised(ReplicationPlanId PlanId, LadderLevel Level, DateTimeOffset At) : IDomainEvent;

/// <summary>The replica of a plan was registered as an innovation of its own.</summary>
public sealed record PlanReplicaRegistered(ReplicationPlanId PlanId, InnovationId ReplicaId, DateTimeOffset At) : IDomainEvent;
