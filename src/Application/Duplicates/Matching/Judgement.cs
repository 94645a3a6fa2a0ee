using JippApi.Application.Common;
using JippApi.Domain.Duplicates;

namespace JippApi.Application.Duplicates;

/// <summary>The result of the comparison of two records.</summary>
/// <param name="Score">The probability that both are the same, or that one replicates the other.</param>
/// <param name="Band">The conclusion from the score; null for none.</param>
/// <param name="Reasons">Why, the weightiest first.</param>
internal sealed record Judgement(double Score, DuplicateBand? Band, IReadOnlyList<DuplicateReason> Reasons)
{
    /// <summary>Reason of a pair of which one rather replicates the other.</summary>
    public const string ReplicaOf = "REPLICA_OF";

    private const double LeastWeight = 0.1;
    private const double HighestOfReplica = 0.94;

    /// <summary>The features that a replica does not share with its origin.</summary>
    private static readonly MatchFeature[] Own = [MatchFeature.Region, MatchFeature.Owner, MatchFeature.Year];

    public static Judgement Of(
        MatchWeights weights,
        string pair,
        (MatchForm Form, MatchOwner? Owner) one,
        (MatchForm Form, MatchOwner? Owner) other
    )
    {
        var levels = Comparison.Of(one.Form, other.Form, one.Owner, other.Owner);
        var score = weights.ProbabilityOf(pair, levels);
        var reasons = levels
            .Select(level => new DuplicateReason(CodeOf(level), Math.Round(weights.WeightOf(pair, level), 2), level.Detail))
            .Where(reason => Math.Abs(reason.Weight) >= LeastWeight)
            .OrderByDescending(reason => Math.Abs(reason.Weight))
            .ThenBy(reason => reason.Code, StringComparer.Ordinal)
            .ToList();

        if (IsReplica(levels, one.Form.SaysReplica || other.Form.SaysReplica))
        {
            var alike = weights.ProbabilityOf(pair, levels.Where(level => !Own.Contains(level.Feature)));
            score = Math.Min(HighestOfReplica, Math.Max(score, alike));
            reasons.Insert(0, new(ReplicaOf, 0, null));
        }

        DuplicateBand? band =
            score >= weights.ThresholdOf(pair, DuplicateBand.Certain) && CanBeCertain(levels) ? DuplicateBand.Certain
            : score >= weights.ThresholdOf(pair, DuplicateBand.Possible) ? DuplicateBand.Possible
            : null;
        if (band is null && IsCalledAlikeInOneRegion(levels))
            (band, score) = (DuplicateBand.Possible, weights.ThresholdOf(pair, DuplicateBand.Possible));
        return new(Math.Round(score, 4), band, reasons);
    }

    /// <summary>Whether the same thing seems to run in two regions.</summary>
    private static bool IsReplica(IReadOnlyList<MatchLevel> levels, bool saysSo)
    {
        var (title, name) = (LevelOf(levels, MatchFeature.Title), LevelOf(levels, MatchFeature.Name));
        var elsewhere = LevelOf(levels, MatchFeature.Region) is MatchLevel.Different or "PROVINCE";
        var named = name is MatchLevel.Same or "SAME_SHORT";
        return elsewhere && (saysSo ? named || title is "EXACT" or "HIGH" : named && title is "EXACT" or "HIGH");
    }

    /// <summary>
    /// Whether two have one name in one region: somebody should look, however different their titles are.
    /// </summary>
    private static bool IsCalledAlikeInOneRegion(IReadOnlyList<MatchLevel> levels) =>
        LevelOf(levels, MatchFeature.Name) is MatchLevel.Same or "SAME_SHORT"
        && LevelOf(levels, MatchFeature.Region) == MatchLevel.Same
        && LevelOf(levels, MatchFeature.Generation) == MatchLevel.Same;

    /// <summary>Whether a pair can be certain: it runs in one region, in one generation, and is called alike.</summary>
    private static bool CanBeCertain(IReadOnlyList<MatchLevel> levels) =>
        LevelOf(levels, MatchFeature.Region) is MatchLevel.Same or "NATIONAL"
        && LevelOf(levels, MatchFeature.Generation) == MatchLevel.Same
        && (
            LevelOf(levels, MatchFeature.Title) is "EXACT" or "HIGH"
            || LevelOf(levels, MatchFeature.Name) is MatchLevel.Same or "SAME_SHORT" or "DERIVED" or "SIMILAR"
        );

    private static string LevelOf(IReadOnlyList<MatchLevel> levels, MatchFeature feature) =>
        levels.First(level => level.Feature == feature).Level;

    private static string CodeOf(MatchLevel level) => $"{Code.Of(level.Feature)}_{level.Level}";
}
