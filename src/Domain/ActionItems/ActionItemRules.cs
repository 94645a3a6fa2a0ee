using JippApi.Domain.Common;

namespace JippApi.Domain.ActionItems;

/// <summary>The rules of action items.</summary>
public static class ActionItemRules
{
    /// <summary>The item is not in a state that allows the move.</summary>
    public static readonly Rule MoveAllowed = new(
        "item-transition-not-allowed",
        "The action item cannot make this move in its present state."
    );

    /// <summary>What is done stays as it was agreed.</summary>
    public static readonly Rule Editable = new("item-not-editable", "An action item can be changed until it is done or cancelled.");

    /// <summary>What leaders have signed stays; who does it may change while it is carried out.</summary>
    public static readonly Rule PlanOpen = new(
        "item-plan-fixed",
        "Once the plan is signed, only responsible unit and assignee of an action item can change, and nothing once the plan has ended."
    );

    /// <summary>What is being signed, or is over, gets no further steps.</summary>
    public static readonly Rule FollowUpOpen = new(
        "item-follow-up-closed",
        "Decisions become action items while the plan is written or carried out, not while it is being signed or after it has ended."
    );

    /// <summary>Work is reported when and while the plan is carried out.</summary>
    public static readonly Rule PlanRuns = new(
        "item-plan-not-running",
        "Work on an action item is reported while its plan is committed, in progress or stalled."
    );

    /// <summary>A plan that nobody can survey is none.</summary>
    public static readonly Rule RoomInPlan = new("item-plan-full", "A plan has at most 500 action items.");

    /// <summary>An id made by a client names one item for ever.</summary>
    public static readonly Rule IdUnique = new("item-id-taken", "There is an action item with that id that says something else.");

    /// <summary>Evidence can be surveyed.</summary>
    public static readonly Rule EvidenceBounded = new("item-too-much-evidence", "An action item has at most 20 pieces of evidence.");

    /// <summary>An item is closed with evidence.</summary>
    public static readonly Rule HasEvidence = new("item-no-evidence", "An action item is done when there is evidence of it.");

    /// <summary>Nobody verifies what they reported themselves.</summary>
    public static readonly Rule VerifiedByAnother = new(
        "item-verified-by-reporter",
        "Somebody else than the reporter verifies an action item.",
        RuleKind.Permission
    );

    /// <summary>It ends after it begins.</summary>
    public static readonly Rule EndsAfterItBegins = new(
        "item-ends-before-it-begins",
        "An action item ends on or after the day it begins.",
        RuleKind.Input
    );

    /// <summary>No item waits for itself, directly or by others.</summary>
    public static readonly Rule NoCycle = new(
        "item-cycle",
        "An action item cannot depend on itself, not by way of others either.",
        RuleKind.Input
    );

    /// <summary>What must come first is done first.</summary>
    public static readonly Rule DependenciesDone = new("item-dependencies-open", "What the action item depends on is not done yet.");
}
