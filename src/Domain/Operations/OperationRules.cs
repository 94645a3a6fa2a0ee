using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

public static class OperationRules
{
    public static readonly Rule TransitionAllowed = new(
        "operation-transition-not-allowed",
        "The operation cannot make this transition from its current status."
    );

    /// <summary>Two of a kind would only do the same work twice.</summary>
    public static readonly Rule OneOpenOfKind = new("operation-already-open", "An operation of this kind is already queued or running.");
}
