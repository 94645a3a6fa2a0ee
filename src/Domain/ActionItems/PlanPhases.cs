using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>What the state of a plan means for its items.</summary>
public static class PlanPhases
{
    /// <summary>Items are planned and changed freely: nobody has signed yet.</summary>
    public static bool IsBeingWritten(this PlanStatus plan) => plan is PlanStatus.Draft or PlanStatus.Proposed or PlanStatus.Accepted;

    /// <summary>Items are carried out.</summary>
    public static bool IsRunning(this PlanStatus plan) => plan is PlanStatus.Committed or PlanStatus.InProgress or PlanStatus.Stalled;

    /// <summary>Items can be verified: also those that were done last, when the plan is completed already.</summary>
    public static bool IsVerifiable(this PlanStatus plan) => plan.IsRunning() || plan == PlanStatus.Completed;
}

/// <summary>What must be known around an item for it to move.</summary>
/// <param name="Plan">Where its plan stands.</param>
/// <param name="DependenciesDone">Whether nothing that it depends on is open.</param>
public sealed record ItemSituation(PlanStatus Plan, bool DependenciesDone);
