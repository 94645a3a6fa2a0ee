using JippApi.Domain.Competitions.Editions;

namespace JippApi.Domain.Competitions.Judging;

/// <summary>Points of one evaluator for one criterion of the rubric.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Points">0 to 100, with at most two decimals.</param>
/// <param name="Reason">Reason for the points; required at submission.</param>
public sealed record CriterionScore(string Criterion, decimal Points, string? Reason)
{
    public const int ReasonMaxLength = 2_000;
}

/// <summary>Adds points up by the weights of a rubric.</summary>
public static class ScoreTotals
{
    /// <summary>Decimals of a total that is stored or shown.</summary>
    public const int Decimals = 4;

    /// <summary>
    /// The sum of points times weights, not rounded: whoever computes further rounds once, at the end.
    /// </summary>
    public static decimal Exact(EditionStage stage, IReadOnlyList<CriterionScore> scores)
    {
        var points = scores.ToDictionary(score => score.Criterion, score => score.Points, StringComparer.Ordinal);
        return stage.Scored.Sum(criterion => points.GetValueOrDefault(criterion.Code) * criterion.Weight) / EditionStage.FullWeight;
    }

    /// <summary>
    /// Rounds a total as it is stored and shown, without zeros at its end: each database engine keeps another number of
    /// them.
    /// </summary>
    public static decimal Rounded(decimal total) =>
        decimal.Round(total, Decimals, MidpointRounding.ToEven) / 1.0000000000000000000000000000m;
}
