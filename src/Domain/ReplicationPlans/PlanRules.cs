using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>The rules of replication plans.</summary>
public static class PlanRules
{
    /// <summary>The plan is not in a state that allows the move.</summary>
    public static readonly Rule MoveAllowed = new("plan-transition-not-allowed", "The plan cannot make this move in its present state.");

    /// <summary>What was agreed and signed stays as it is.</summary>
    public static readonly Rule Editable = new("plan-not-editable", "A plan can be changed while it is a draft, proposed or accepted.");

    /// <summary>What is being signed stays as it is.</summary>
    public static readonly Rule NotBeingSigned = new("plan-being-signed", "The plan stands on a commitment sheet that is being signed.");

    /// <summary>Money is shown for what is still to be done.</summary>
    public static readonly Rule BudgetOpen = new("plan-has-ended", "The plan has ended.");

    /// <summary>The owner agreed to one way of repeating the innovation, not to any.</summary>
    public static readonly Rule AgreedStays = new("plan-agreement-fixed", "Kind and extent stay as the owner agreed to them.");

    /// <summary>Only a plan to repeat the same innovation says what is to be done.</summary>
    public static readonly Rule TemplateOfSameOrigin = new(
        "template-of-another-innovation",
        "A template is an earlier plan of the same innovation.",
        RuleKind.Input
    );

    /// <summary>Nobody replicates what is their own, unless they make it larger.</summary>
    public static readonly Rule AdopterIsNotOwner = new(
        "adopter-is-owner",
        "The owner of the innovation can only scale it up.",
        RuleKind.Input
    );

    /// <summary>Only what the public can read is replicated.</summary>
    public static readonly Rule OriginPublished = new("origin-not-published", "The innovation is not published.");

    /// <summary>Only what its owner is willing to share is replicated.</summary>
    public static readonly Rule OriginWilling = new("origin-not-willing", "The owner does not want the innovation to be replicated.");

    /// <summary>What runs no more is not replicated.</summary>
    public static readonly Rule OriginRuns = new("origin-stopped", "The innovation has been stopped.");

    /// <summary>Somebody must be responsible before leaders sign.</summary>
    public static readonly Rule HasResponsibleUnit = new(
        "plan-no-responsible-unit",
        "The plan needs at least one action item with a responsible unit."
    );

    /// <summary>An adopter signs when ready, or by a written exception.</summary>
    public static readonly Rule ReadyToSign = new(
        "plan-not-ready",
        "The adopter's readiness must be at least CONDITIONAL, or the provincial secretary, the hub or the ministry records an exception in writing."
    );

    /// <summary>Nobody says for leaders that they have signed.</summary>
    public static readonly Rule CommittedBySigning = new(
        "plan-committed-by-signing",
        "A plan is committed by the signatures on its commitment sheet, and in no other way."
    );

    /// <summary>
    /// Nobody promises to change the core of an innovation before its owner has said something about it.
    /// </summary>
    public static readonly Rule CoreChangeCommented = new(
        "plan-core-change-uncommented",
        "A plan that changes or drops a core component needs a comment by the owner of the origin before it is signed."
    );

    /// <summary>A plan is completed when its work is.</summary>
    public static readonly Rule AllItemsClosed = new("plan-items-open", "Every action item must be done or cancelled.");

    /// <summary>A plan is completed with evidence.</summary>
    public static readonly Rule HasEvidence = new("plan-no-evidence", "At least one action item must have evidence.");

    /// <summary>What does not stay as it is, is so for a reason.</summary>
    public static readonly Rule AdaptationHasReason = new(
        "adaptation-without-reason",
        "A component that does not stay as it is needs a reason.",
        RuleKind.Input
    );

    /// <summary>What is made larger is made larger by who owns it; everybody else replicates.</summary>
    public static readonly Rule ScaledUpByOwner = new(
        "scale-up-by-others",
        "Only the owner of the innovation scales it up.",
        RuleKind.Input
    );

    /// <summary>Scaling up has an extent and a ministry as a partner; nothing else has.</summary>
    public static readonly Rule ScaleUpDescribed = new(
        "scale-up-not-described",
        "A plan of the kind SCALE_UP, and no other, says its scope, its partner ministry and its target regions.",
        RuleKind.Input
    );

    /// <summary>Nobody evaluates what their own institution did.</summary>
    public static readonly Rule EvaluatedByOthers = new(
        "plan-evaluated-by-adopter",
        "A plan is evaluated by somebody who does not belong to the adopter.",
        RuleKind.Permission
    );

    /// <summary>What is evaluated was carried out.</summary>
    public static readonly Rule Evaluable = new("plan-not-completed", "A plan is evaluated once it is completed.");

    /// <summary>A replica becomes a record of its own when somebody else has seen how it did.</summary>
    public static readonly Rule ReplicaEvaluated = new("replica-not-evaluated", "The replica is registered once its plan was evaluated.");

    /// <summary>A plan has one replica.</summary>
    public static readonly Rule ReplicaOnce = new("replica-registered", "The replica of this plan is registered already.");

    /// <summary>What ends is not registered as something new.</summary>
    public static readonly Rule ReplicaGoesOn = new("replica-stopped", "The newest evaluation decided that the replica ends.");
}
