using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Duplicates;

namespace JippApi.Application.Tests.Duplicates;

/// <summary>
/// Fits the weights to labelled pairs: those under which the labels are most probable, held near what a person would
/// say, because some levels are rare (logistic regression with a ridge around <c>judged-weights.tsv</c>).
/// </summary>
internal static class WeightFitting
{
    private const int Rounds = 6_000;
    private const double Step = 0.5;
    private const double Ridge = 0.003;

    /// <summary>How much a missed duplicate counts beside a pair that somebody compares in vain.</summary>
    private const double CostOfMissing = 3;

    private const string PriorKey = "PRIOR\tALL";

    /// <summary>Returns the weights in bits by feature and level.</summary>
    public static SortedDictionary<string, double> Fit(
        IReadOnlyDictionary<string, double> judged,
        IReadOnlyList<(IReadOnlyList<MatchLevel> Levels, bool IsSame)> pairs
    )
    {
        var examples = pairs.Select(pair => (Keys: KeysOf(pair.Levels), Target: pair.IsSame ? 1.0 : 0)).ToList();
        var names = examples.SelectMany(example => example.Keys).Union(judged.Keys).Order(StringComparer.Ordinal).ToList();
        var at = names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        var rows = examples.ConvertAll(example => (At: example.Keys.Select(key => at[key]).ToArray(), example.Target));
        double[] centre = [.. names.Select(name => judged.GetValueOrDefault(name) * Math.Log(2))];
        double[] weights = [.. centre];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[names.Count];
            foreach (var (used, target) in rows)
            {
                var error = (target > 0 ? CostOfMissing : 1) * ((1 / (1 + Math.Exp(-used.Sum(index => weights[index])))) - target);
                foreach (var index in used)
                    slope[index] += error;
            }

            for (var index = 0; index < weights.Length; index++)
                weights[index] -= Step * ((slope[index] / rows.Count) + (Ridge * (weights[index] - centre[index])));
        }

        return new(names.ToDictionary(name => name, name => weights[at[name]] / Math.Log(2)), StringComparer.Ordinal);
    }

    /// <summary>Returns the file of weights with new ones; its comments, thresholds and rows of two lists stay.</summary>
    public static string Write(string before, IReadOnlyDictionary<string, double> weights)
    {
        var lines = before.Split('\n').Where(line => line.Length > 0).ToList();
        var kept = lines.Where(line => line[0] == '#' || line.StartsWith("*\tTHRESHOLD", StringComparison.Ordinal));
        var own = lines.Where(line => line[0] is not ('#' or '*'));
        var fitted = weights.Select(weight => string.Create(CultureInfo.InvariantCulture, $"*\t{weight.Key}\t{weight.Value:F2}"));
        return string.Join('\n', [.. kept, .. fitted, .. own]) + "\n";
    }

    private static List<string> KeysOf(IReadOnlyList<MatchLevel> levels) =>
        [
            PriorKey,
            .. levels
                .Where(level =>
                    level.Level != MatchLevel.Unknown && (level.Feature, level.Level) != (MatchFeature.Generation, MatchLevel.Same)
                )
                .Select(level => $"{Code.Of(level.Feature)}\t{level.Level}"),
        ];
}
