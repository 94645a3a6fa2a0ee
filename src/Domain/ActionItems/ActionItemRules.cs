using JippApi.Domain.Common;

namespace JippApi.Domain.ActionItems;

/// <summary>The rules of action items.</summary>
public static class ActionItemRules
{
    /// <summary>The item is not in a state that allows the move.</summary>
    public static readonly Rule MoveAllowed = new("item-transition-not-allowed", "The action item cannot make this move in its present state.");

    /// <summary>What is done stays as it was agreed.</summary>
    public static readonly Rule Editable = new("item-not-editable", "An action item can be changed until it is done or cancelled.");

    /// <summary>An item is closed with evidence.</summary>
    public static readonly Rule HasEvidence = new("item-no-evidence", "An action item is done when there is evidence of it.");

    /// <summary>Nobody verifies what they reported themselves.</summary>
    public static readonly Rule VerifiedByAnother = new("item-verified-by-reporter", "Somebody else than the reporter verifies an action item.", RuleKind.Permission);

    /// <summary>It ends after it begins.</summary>
    public static readonly Rule EndsAfterItBegins = new("item-ends-before-it-begins", "An action item ends on or after the day it begins.", RuleKind.Input);

    /// <summary>No item waits for itself, directly or by others.</summary>
    public static readonly Rule NoCycle = new("item-cycle", "An action item cannot depend on itself, not by way of others either.", RuleKind.Input);

    /// <summary>What must come first is done first.</summary>
    public static readonly Rule DependenciesDone = new("item-dependencies-open", "What the action item depends on is not done yet.");
}
