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

    public static readonly Rule CoreChangeAgreed = new(
        "plan-core-change-not-agreed",
        "A plan that changes or drops a core component is signed only after the owner of the origin has agreed to these changes as they are."
    );

    public static readonly Rule CoreChangeNotObjected = new(
        "plan-core-change-objected",
        "The owner of the origin objects to the changes of core components."
    );

    public static readonly Rule StanceOfOwner = new(
        "plan-stance-of-owner",
        "Only the owner of the origin can agree or object, or a national administrator if no account answers for it; nobody from the adopter can.",
        RuleKind.Permission
    );

    /// <summary>Otherwise the hub of the adopter would agree with itself.</summary>
    public static readonly Rule UnownedDecidedNationally = new(
        "plan-origin-unowned",
        "Nobody owns the innovation: a national administrator who does not belong to the adopter agrees to its replication, not the adopter's hub.",
        RuleKind.Permission
    );

    public static readonly Rule AcceptedByOthers = new(
        "plan-accepted-by-adopter",
        "A plan is accepted by someone who does not belong to the adopter.",
        RuleKind.Permission
    );

    public static readonly Rule AllItemsClosed = new("plan-items-open", "Every action item must be done or cancelled.");

    /// <summary>Evidence that nobody else has seen proves nothing.</summary>
    public static readonly Rule HasEvidence = new(
        "plan-no-evidence",
        "At least one action item must have evidence that somebody outside the adopter has accepted by verifying the item."
    );

    public static readonly Rule AdaptationHasReason = new(
        "adaptation-without-reason",
        "A component that is not kept needs a reason.",
        RuleKind.Input
    );

    public static readonly Rule ScaledUpByOwner = new(
        "scale-up-by-others",
        "Only the owner of an innovation, or the government of the province in which the owner's district lies, can scale it up.",
        RuleKind.Input
    );

    public static readonly Rule ScaleUpHasPartner = new(
        "scale-up-without-partner",
        "An owner scales up together with a partner ministry or agency.",
        RuleKind.Input
    );

    public static readonly Rule ScaleUpInOwnProvince = new(
        "scale-up-outside-province",
        "A province scales up an innovation of its districts with the scope PROVINCE, in its own regions and without a partner.",
        RuleKind.Input
    );

    public static readonly Rule ScaleUpTermsKept = new(
        "scale-up-terms-fixed",
        "The terms of a scaling up cannot change once they have been proposed to the other side."
    );

    /// <summary>Scaling up has two sides, and nobody agrees with themselves.</summary>
    public static readonly Rule ScaleUpAnsweredByOthers = new(
        "scale-up-accepted-by-proposer",
        "A scaling up is answered by the side that did not propose it; nobody who belongs to the adopter, writes for it or proposed the plan answers.",
        RuleKind.Permission
    );

    public static readonly Rule ScaleUpAnsweredInOwnName = new(
        "scale-up-answered-by-others",
        "A scaling up is answered by the partner, or by the owner if a province scales up; a national administrator does so only if no account answers for it.",
        RuleKind.Permission
    );

    public static readonly Rule ScaleUpDescribed = new(
        "scale-up-not-described",
        "A plan of the kind SCALE_UP must state how it is scaled up; other plans must not.",
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

    /// <summary>Without its own record, nothing can be said to rest on an instrument.</summary>
    public static readonly Rule ReplicaOnRecord = new(
        "plan-replica-missing",
        "A plan ends as institutionalised only with a published record of its replica that belongs to the adopter."
    );

    /// <summary>The adopter alone does not decide that its work will last.</summary>
    public static readonly Rule DecidedToInstitutionalise = new(
        "plan-not-to-institutionalise",
        "A plan ends as institutionalised only if its latest evaluation decided so."
    );

    public static readonly Rule RungReached = new(
        "plan-ladder-too-low",
        "The replica has not reached the rung of the ladder that the end of the plan demands."
    );

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

    /// <summary>The rules whose details are the core components that are changed or dropped.</summary>
    public static IReadOnlyList<Rule?> AreAboutCore { get; } = [CoreChangeAgreed, CoreChangeNotObjected];
}
