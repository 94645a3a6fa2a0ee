using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>An innovation of the directory that a statement may describe.</summary>
/// <param name="Place">The place of the statement among those asked for, from 0.</param>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Score">The probability that both are the same, or that one replicates the other, 0 to 1.</param>
/// <param name="Band">Conclusion from the score.</param>
/// <param name="Reasons">Why, the weightiest first.</param>
internal sealed record DuplicateMatch(
    int Place,
    InnovationId InnovationId,
    double Score,
    DuplicateBand Band,
    IReadOnlyList<DuplicateReason> Reasons
)
{
    /// <summary>Whether one rather replicates the other: both should stay, with a link between them.</summary>
    public bool IsReplica => Reasons.Any(reason => reason.Code == Judgement.ReplicaOf);
}
