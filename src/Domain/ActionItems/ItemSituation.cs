using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>What must be known around an item for it to move.</summary>
/// <param name="Plan">Where its plan stands.</param>
/// <param name="WaitsFor">Names of the open items that it depends on.</param>
/// <param name="HasFiles">Whether files are attached to it, which show it as well as links in its reports do.</param>
public sealed record ItemSituation(PlanPhase Plan, IReadOnlyList<string> WaitsFor, bool HasFiles = false);
