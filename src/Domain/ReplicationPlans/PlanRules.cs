using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

public static class PlanRules
{
    public static readonly Rule TransitionAllowed = new(
        "plan-transition-not-allowed",
        "The plan cannot make this transition from its current status."
    );

    public static readonly Rule Editable = new(
        "plan-not-editable",
        "A plan can be changed only while it is a draft, proposed or accepted."
    );

    public static readonly Rule NotBeingSigned = new("plan-being-signed", "The plan is on a commitment sheet that is being signed.");

    public static readonly Rule BudgetDocumentDated = new(
        "budget-document-in-future",
        "A budget document is recorded once it exists; it is not dated ahead.",
        RuleKind.Input
    );

    public static readonly Rule NotEnded = new("plan-has-ended", "The plan has ended.");

    /// <summary>The owner agreed to one way of replicating the innovation, not to any way.</summary>
    public static readonly Rule AgreedTermsKept = new(
        "plan-agreement-fixed",
        "Kind and extent cannot change once the owner has agreed to them."
    );

    public static readonly Rule TemplateOfSameOrigin = new(
        "template-of-another-innovation",
        "A template must be an earlier plan for the same innovation.",
        RuleKind.Input
    );

    public static readonly Rule AdopterIsNotOwner = new(
        "adopter-is-owner",
        "The owner of an innovation cannot replicate it, only scale it up.",
        RuleKind.Input
    );

    public static readonly Rule OriginPublished = new("origin-not-published", "The innovation is not published.");

    public static readonly Rule OriginWilling = new("origin-not-willing", "The owner does not want the innovation to be replicated.");

    public static readonly Rule OriginRunning = new("origin-stopped", "The innovation has stopped running.");

    public static readonly Rule HasResponsibleUnit = new(
        "plan-no-responsible-unit",
        "The plan needs at least one action item with a responsible unit."
    );

    public static readonly Rule ReadyToSign = new(
        "plan-not-ready",
        "The adopter's readiness must be at least CONDITIONAL, unless the provincial secretary, the hub or the ministry has recorded a written exception."
    );

    public static readonly Rule CommittedBySigning = new(
        "plan-committed-by-signing",
        "A plan becomes committed only through the signatures on its commitment sheet."
    );

    public static readonly Rule CoreChangeCommented = new(
        "plan-core-change-uncommented",
        "A plan that changes or drops a core component needs a comment from the owner of the origin before it is signed."
    );

    public static readonly Rule AllItemsClosed = new("plan-items-open", "Every action item must be done or cancelled.");

    public static readonly Rule HasEvidence = new("plan-no-evidence", "At least one action item must have evidence.");

    public static readonly Rule AdaptationHasReason = new(
        "adaptation-without-reason",
        "A component that is not kept needs a reason.",
        RuleKind.Input
    );

    public static readonly Rule ScaledUpByOwner = new(
        "scale-up-by-others",
        "Only the owner of an innovation can scale it up.",
        RuleKind.Input
    );

    public static readonly Rule ScaleUpDescribed = new(
        "scale-up-not-described",
        "A plan of the kind SCALE_UP must state its scope, partner ministry and target regions; other plans must not.",
        RuleKind.Input
    );

    /// <summary>The four-eyes principle: no institution evaluates its own work.</summary>
    public static readonly Rule EvaluatedByOthers = new(
        "plan-evaluated-by-adopter",
        "A plan must be evaluated by someone who does not belong to the adopter.",
        RuleKind.Permission
    );

    public static readonly Rule IsCompleted = new("plan-not-completed", "A plan can be evaluated only once it is completed.");

    public static readonly Rule ReplicaEvaluated = new(
        "replica-not-evaluated",
        "A replica can be registered only once its plan has been evaluated."
    );

    public static readonly Rule ReplicaNotRegistered = new("replica-registered", "The replica of this plan is already registered.");

    public static readonly Rule ReplicaNotStopped = new("replica-stopped", "The latest evaluation decided to stop the replica.");

    /// <summary>Two plans for the same innovation and year would count one replication twice.</summary>
    public static readonly Rule PlanUnique = new(
        "plan-exists",
        "The adopter already has a plan for this innovation and budget year that has not ended."
    );

    public static readonly Rule FreeToSign = new("commitment-plan-taken", "The plan is already being signed on another sheet.");

    public static readonly Rule Amendable = new(
        "commitment-plan-not-running",
        "Only a plan that was signed and has not ended can be amended."
    );
}
