using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ProblemMatching;

/// <summary>A candidate for a problem with all that its score is computed from.</summary>
internal sealed record Candidate(DirectoryEntry Entry)
{
    public InnovationId Id => new(Entry.Id);

    /// <summary>Public plans to replicate it with the costs of all their items.</summary>
    public IReadOnlyList<PlanCost> Costs { get; init; } = [];

    /// <summary>Verified replicas that run.</summary>
    public int Replicas { get; init; }

    /// <summary>Verified replicas that run in regions of the same kind as the problem's region.</summary>
    public int ReplicasAlike { get; init; }

    /// <summary>The best that an evaluation found for the problem's indicator.</summary>
    public MeasuredOutcome? Outcome { get; init; }
}

/// <summary>The cost and length of a public plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Rupiah">Budget of all its items; null if one of them states none.</param>
/// <param name="Months">Months from its first day to its last; null if none is stated.</param>
internal sealed record PlanCost(ReplicationPlanId PlanId, decimal? Rupiah, int? Months);

/// <summary>The result of an evaluation for an indicator.</summary>
internal sealed record MeasuredOutcome(ReplicationPlanId PlanId, TargetResult Result);
