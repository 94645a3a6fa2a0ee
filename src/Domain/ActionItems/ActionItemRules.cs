using JippApi.Domain.Common;

namespace JippApi.Domain.ActionItems;

public static class ActionItemRules
{
    public static readonly Rule TransitionAllowed = new(
        "item-transition-not-allowed",
        "The action item cannot make this transition from its current status."
    );

    public static readonly Rule Editable = new("item-not-editable", "An action item can be changed only until it is done or cancelled.");

    /// <summary>The content that leaders signed must not change; the people who carry it out may.</summary>
    public static readonly Rule PlanAllowsChange = new(
        "item-plan-fixed",
        "Once the plan is signed, only the responsible unit and the assignee of an action item can change; once it has ended, nothing can."
    );

    /// <summary>A promise is not kept by leaving out what was promised.</summary>
    public static readonly Rule SignedItemsStay = new(
        "item-signed",
        "An action item that leaders have signed can be set aside only by an amendment that they sign."
    );

    public static readonly Rule FollowUpAllowed = new(
        "item-follow-up-closed",
        "Decisions can become action items while the plan is being written or carried out, but not while it is being signed or after it has ended."
    );

    public static readonly Rule PlanRunning = new(
        "item-plan-not-running",
        "Progress on an action item can be reported only while its plan is committed, in progress or stalled."
    );

    public static readonly Rule PlanNotFull = new("item-plan-full", "A plan can have at most 500 action items.");

    /// <summary>An id made by a client names one item for ever, so that a repeated request can be recognised.</summary>
    public static readonly Rule IdUnique = new("item-id-taken", "An action item with that id already exists and has different content.");

    public static readonly Rule EvidenceWithinLimit = new(
        "item-too-much-evidence",
        "An action item can have at most 20 pieces of evidence."
    );

    public static readonly Rule HasEvidence = new(
        "item-no-evidence",
        "An action item needs evidence before it is marked as done or verified."
    );

    /// <summary>What was accepted must stay what it was.</summary>
    public static readonly Rule EvidenceKept = new(
        "item-evidence-fixed",
        "The evidence of a verified action item can no longer be attached or removed."
    );

    /// <summary>The four-eyes principle: no reporter verifies their own work.</summary>
    public static readonly Rule VerifiedByAnother = new(
        "item-verified-by-reporter",
        "An action item must be verified by someone who has never reported on it.",
        RuleKind.Permission
    );

    public static readonly Rule EndsAfterItBegins = new(
        "item-ends-before-it-begins",
        "An action item must end on or after the day it begins.",
        RuleKind.Input
    );

    public static readonly Rule NoCycle = new(
        "item-cycle",
        "An action item cannot depend on itself, directly or through other items.",
        RuleKind.Input
    );

    public static readonly Rule DependenciesDone = new("item-dependencies-open", "The action item depends on items that are not done yet.");
}
