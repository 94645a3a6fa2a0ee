using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Number of plans with a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">Number of plans.</param>
public sealed record PlanStatusCount(PlanStatus Status, int Count);
