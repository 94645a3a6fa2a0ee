using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Documents;

/// <summary>
/// What was found and decided in a quarter about plans that were completed; of each plan its newest evaluation of the
/// quarter.
/// </summary>
public sealed record ReportedEvaluation
{
    /// <summary>Most plans that are named.</summary>
    public const int MaxPlans = 20;

    /// <summary>How many plans were evaluated.</summary>
    public required int Count { get; init; }

    /// <summary>How many plans came to which decision; decisions without any are absent.</summary>
    public required IReadOnlyList<DecisionCount> Decisions { get; init; }

    /// <summary>How many targets of these plans came to what; results without any are absent.</summary>
    public required IReadOnlyList<ResultCount> Results { get; init; }

    /// <summary>
    /// How many replicas were registered as innovations in the quarter, whenever their plans were evaluated.
    /// </summary>
    public required int Replicas { get; init; }

    /// <summary>The plans evaluated last.</summary>
    public required IReadOnlyList<EvaluatedPlan> Plans { get; init; }
}

/// <summary>How many plans came to a decision.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Count">How many.</param>
public sealed record DecisionCount(EvaluationDecision Decision, int Count);

/// <summary>What an evaluation found.</summary>
/// <param name="Adopter">Whose plan it was.</param>
/// <param name="Origin">The innovation that it repeats.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Reached">Targets that were reached.</param>
/// <param name="Targets">All targets.</param>
/// <param name="HasReplica">Whether a replica of it is registered.</param>
/// <param name="Lessons">What others can learn from it.</param>
public sealed record EvaluatedPlan(
    string Adopter,
    string Origin,
    EvaluationDecision Decision,
    int Reached,
    int Targets,
    bool HasReplica,
    string Lessons
);
