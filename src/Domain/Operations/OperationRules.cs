using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

/// <summary>The rules of long work.</summary>
public static class OperationRules
{
    /// <summary>What has ended stays ended.</summary>
    public static readonly Rule MoveAllowed = new(
        "operation-transition-not-allowed",
        "The operation cannot make this move in its present state."
    );

    /// <summary>Two of a kind would only do the same twice.</summary>
    public static readonly Rule OneOpenOfKind = new("operation-already-open", "An operation of this kind is waiting or running already.");
}
