using JippApi.Domain.Competitions.Editions;

namespace JippApi.Domain.Competitions.Results;

/// <summary>A result as an upheld appeal leaves it.</summary>
/// <param name="GoesOn">Whether the entry goes on.</param>
/// <param name="Reason">Why.</param>
/// <param name="Tiers">The codes of its tiers.</param>
public sealed record AppealOutcome(bool GoesOn, AdvanceReason Reason, IReadOnlyList<string> Tiers)
{
    /// <summary>An entry that is admitted gets the widest tier of its group.</summary>
    public static IReadOnlyList<string> TiersOf(EditionStage stage, string group) =>
        [.. Advancing.TiersOf(stage, group).Take(1).Select(tier => tier.Code)];
}
