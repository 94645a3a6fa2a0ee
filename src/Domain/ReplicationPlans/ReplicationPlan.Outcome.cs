using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>What comes of a plan that was carried out, and how far an owner wants to go with it.</summary>
public sealed partial class ReplicationPlan
{
    /// <summary>The innovation that came of it; null until it is registered.</summary>
    public InnovationId? ReplicaId { get; private set; }

    /// <summary>The rule that keeps it from being evaluated; null when nothing does.</summary>
    public Common.Rule? ObstacleToEvaluation => Status is PlanStatus.Completed or PlanStatus.Evaluated ? null : PlanRules.Evaluable;

    /// <summary>
    /// Somebody looked at what was done: from then on it counts as evaluated, however often it is looked at again.
    /// </summary>
    internal void Evaluate(PlanEvaluation evaluation)
    {
        if (ObstacleToEvaluation is { } rule)
            rule.Require(false);

        (Status, StatusReason, UpdatedAt) = (PlanStatus.Evaluated, null, evaluation.At);
        Raise(new PlanEvaluated(Id, evaluation.Id, evaluation.Decision, evaluation.At));
    }

    /// <summary>The innovation that came of it has a record of its own.</summary>
    /// <param name="replica">That record.</param>
    /// <param name="newest">What the newest evaluation decided; null when there is none.</param>
    /// <param name="at">The present time.</param>
    public void RegisterReplica(InnovationId replica, EvaluationDecision? newest, DateTimeOffset at)
    {
        PlanRules.ReplicaEvaluated.Require(Status == PlanStatus.Evaluated && newest is not null);
        PlanRules.ReplicaOnce.Require(ReplicaId is null);
        PlanRules.ReplicaGoesOn.Require(newest != EvaluationDecision.Stop);

        (ReplicaId, UpdatedAt) = (replica, at);
        Raise(new PlanReplicaRegistered(Id, replica, at));
    }

    /// <summary>Owners scale up, others replicate.</summary>
    private static void RequirePlace(PlanContent content, OriginFacts facts)
    {
        var scalesUp = content.Kind == ReplicationKind.ScaleUp;
        PlanRules.AdopterIsNotOwner.Require(!facts.OwnerIsAdopter || scalesUp);
        PlanRules.ScaledUpByOwner.Require(facts.OwnerIsAdopter || !scalesUp);
        PlanRules.ScaleUpDescribed.Require(scalesUp == content.ScaleUp is not null);
    }
}
