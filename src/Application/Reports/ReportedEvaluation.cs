using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Reports;

/// <summary>Evaluations of completed plans in a quarter; for each plan its latest one.</summary>
public sealed record ReportedEvaluation
{
    /// <summary>Maximum number of plans named.</summary>
    public const int MaxPlans = 20;

    /// <summary>Number of plans evaluated.</summary>
    public required int Count { get; init; }

    /// <summary>Number of plans by decision; decisions without plans are omitted.</summary>
    public required IReadOnlyList<DecisionCount> Decisions { get; init; }

    /// <summary>Number of targets by result; results without targets are omitted.</summary>
    public required IReadOnlyList<ResultCount> Results { get; init; }

    /// <summary>
    /// Number of replicas registered as innovations in the quarter, whenever their plans were evaluated.
    /// </summary>
    public required int Replicas { get; init; }

    /// <summary>The plans evaluated most recently.</summary>
    public required IReadOnlyList<EvaluatedPlan> Plans { get; init; }
}

/// <summary>Number of plans with a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Count">Number of plans.</param>
public sealed record DecisionCount(EvaluationDecision Decision, int Count);

/// <summary>An evaluated plan.</summary>
/// <param name="Adopter">Name of the adopter.</param>
/// <param name="Origin">Title of the innovation replicated.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reached">Number of targets reached.</param>
/// <param name="Targets">Number of targets.</param>
/// <param name="HasReplica">Whether a replica is registered.</param>
/// <param name="Lessons">Lessons for others.</param>
public sealed record EvaluatedPlan(
    string Adopter,
    string Origin,
    EvaluationDecision Decision,
    int Reached,
    int Targets,
    bool HasReplica,
    string Lessons
);
