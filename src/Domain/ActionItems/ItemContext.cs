using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>The facts outside an item on which its transitions depend.</summary>
/// <param name="Plan">The phase of its plan.</param>
/// <param name="OpenDependencies">The names of the open items it depends on.</param>
/// <param name="HasFiles">Whether files are attached to it; they are evidence just as links in its reports are.</param>
/// <param name="IsBeingAmended">Whether an amendment that names its plan is being signed.</param>
public sealed record ItemContext(
    PlanPhase Plan,
    IReadOnlyList<string> OpenDependencies,
    bool HasFiles = false,
    bool IsBeingAmended = false
);
