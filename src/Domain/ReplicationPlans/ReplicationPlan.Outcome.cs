using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

public sealed partial class ReplicationPlan
{
    /// <summary>The replica; null until it is registered.</summary>
    public InnovationId? ReplicaId { get; private set; }

    /// <summary>The rule that forbids an evaluation, or null.</summary>
    public Common.Rule? BlockingRuleForEvaluation =>
        Status is PlanStatus.Completed or PlanStatus.Evaluated or PlanStatus.Institutionalised ? null : PlanRules.IsCompleted;

    /// <summary>
    /// Marks the plan as evaluated. Further evaluations keep it so, and take it back from the end as part of the routine.
    /// </summary>
    internal void Evaluate(PlanEvaluation evaluation)
    {
        if (BlockingRuleForEvaluation is { } rule)
            throw rule.Broken();

        (Status, StatusReason, UpdatedAt) = (PlanStatus.Evaluated, null, evaluation.At);
        Raise(new PlanEvaluated(Id, evaluation.Id, evaluation.Decision, evaluation.At));
    }

    /// <summary>Registers the replica as an innovation of its own.</summary>
    /// <param name="newest">The decision of the latest evaluation; null when there is none.</param>
    public void RegisterReplica(InnovationId replica, EvaluationDecision? newest, DateTimeOffset at)
    {
        PlanRules.ReplicaEvaluated.Require(Status == PlanStatus.Evaluated && newest is not null);
        PlanRules.ReplicaNotRegistered.Require(ReplicaId is null);
        PlanRules.ReplicaNotStopped.Require(newest != EvaluationDecision.Stop);

        (ReplicaId, UpdatedAt) = (replica, at);
        Raise(new PlanReplicaRegistered(Id, replica, at));
    }

    private static void RequireScaleUpTerms(PlanContent content, OriginFacts facts)
    {
        var scalesUp = content.Kind == ReplicationKind.ScaleUp;
        PlanRules.AdopterIsNotOwner.Require(!facts.OwnerIsAdopter || scalesUp);
        PlanRules.ScaledUpByOwner.Require(!scalesUp || MayScaleUp(facts));
        PlanRules.ScaleUpDescribed.Require(scalesUp == content.ScaleUp is not null);
        if (content.ScaleUp is not { } terms)
            return;
        PlanRules.ScaleUpHasPartner.Require(!facts.OwnerIsAdopter || terms.PartnerId is not null);
        PlanRules.ScaleUpInOwnProvince.Require(facts.OwnerIsAdopter || terms.IsWithin(facts.AdoptersProvince!));
    }

    private static bool MayScaleUp(OriginFacts facts) => facts.OwnerIsAdopter || facts.AdoptersProvince is not null;
}
