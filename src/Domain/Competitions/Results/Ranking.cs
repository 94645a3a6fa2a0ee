using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Domain.Competitions.Results;

/// <summary>
/// Ranks the entries of a stage within their groups, from nothing but the scores and the rules of the stage: whoever
/// has both gets the same ranks, in whatever order they read the entries.
/// </summary>
public static class Ranking
{
    /// <summary>The last tie-breaker, when all named criteria are equal.</summary>
    public const string BySubmission = "SUBMITTED_AT";

    public const string ByNumber = "NUMBER";

    private const decimal Whole = 100m;

    private const int FewestToTrim = 4;

    public static IReadOnlyList<RankedEntry> Of(EditionStage stage, IEnumerable<ScoredEntry> entries) =>
        [
            .. entries
                .GroupBy(entry => entry.Group)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => InGroup(stage, group)),
        ];

    private static IEnumerable<RankedEntry> InGroup(EditionStage stage, IEnumerable<ScoredEntry> entries)
    {
        List<Scored> scored = [.. entries.Select(entry => Score(stage, entry))];
        scored.Sort((one, other) => Compare(stage, one, other).Order);
        for (var i = 0; i < scored.Count; i++)
        {
            var (entry, total, criteria) = scored[i];
            var tie = i > 0 && scored[i - 1].Total == total ? Compare(stage, scored[i - 1], scored[i]).By : null;
            yield return new(entry.Id, entry.Group, i + 1, total, criteria, tie);
        }
    }

    private static Scored Score(EditionStage stage, ScoredEntry entry)
    {
        var criteria = stage
            .Scored.Where(_ => entry.Evaluations.Count > 0)
            .ToDictionary(
                criterion => criterion.Code,
                criterion =>
                    ScoreTotals.Rounded(
                        Aggregate(stage.Aggregation, entry.Evaluations.Select(one => PointsOf(one.Scores, criterion.Code)))
                    ),
                StringComparer.Ordinal
            );
        return new(entry, TotalOf(stage, entry), criteria);
    }

    private static decimal? TotalOf(EditionStage stage, ScoredEntry entry)
    {
        if (entry.Evaluations.Count == 0 || entry.Evaluations.Count < stage.MinScores)
            return null;

        var total = Aggregate(stage.Aggregation, entry.Evaluations.Select(one => ScoreTotals.Exact(stage, one.Scores)));
        if (stage.Carry is { } carry)
        {
            if (entry.Carried is not { } carried)
                return null;
            total = (total * (Whole - carry.Share) + carried * carry.Share) / Whole;
        }

        return ScoreTotals.Rounded(total);
    }

    private static decimal Aggregate(ScoreAggregation aggregation, IEnumerable<decimal> points)
    {
        List<decimal> sorted = [.. points.Order()];
        return aggregation switch
        {
            ScoreAggregation.Median => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2,
            ScoreAggregation.TrimmedMean when sorted.Count >= FewestToTrim => Mean(sorted[1..^1]),
            _ => Mean(sorted),
        };
    }

    private static decimal Mean(List<decimal> points) => points.Sum() / points.Count;

    private static decimal PointsOf(IReadOnlyList<CriterionScore> scores, string criterion) =>
        scores.FirstOrDefault(score => score.Criterion == criterion)?.Points ?? 0;

    /// <summary>Compares two entries of a group, and says what decides between equal totals.</summary>
    private static (int Order, string? By) Compare(EditionStage stage, Scored one, Scored other)
    {
        // An entry without a total stands behind all that have one
        var byTotal = Nullable.Compare(other.Total, one.Total);
        if (byTotal != 0)
            return (byTotal, null);

        foreach (var code in stage.TieBreaks)
        {
            var byCriterion = other.PointsFor(code).CompareTo(one.PointsFor(code));
            if (byCriterion != 0)
                return (byCriterion, code);
        }

        var bySubmission = one.Entry.SubmittedAt.CompareTo(other.Entry.SubmittedAt);
        return bySubmission != 0 ? (bySubmission, BySubmission) : (one.Entry.Number.CompareTo(other.Entry.Number), ByNumber);
    }

    private sealed record Scored(ScoredEntry Entry, decimal? Total, Dictionary<string, decimal> Criteria)
    {
        public decimal PointsFor(string criterion) => Criteria.GetValueOrDefault(criterion);
    }
}
