using JippApi.Domain.Common;

namespace JippApi.Domain.Duplicates;

public static class DuplicateRules
{
    public static readonly Rule Decidable = new("duplicate-not-open", "The pair cannot make this transition from its current status.");

    public static readonly Rule UnmergedFirst = new(
        "duplicate-merged",
        "The records are merged; undo the merge, which opens the pair again."
    );

    public static readonly Rule DeferredBriefly = new(
        "duplicate-deferred-too-long",
        "A decision can be deferred until a day within the next 180 days.",
        RuleKind.Input
    );

    public static readonly Rule OneOfThePair = new(
        "duplicate-not-in-pair",
        "The record named is neither of the two that are compared.",
        RuleKind.Input
    );
}
