using System.Collections.Frozen;
using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>
/// How much each agreement counts (Fellegi and Sunter), from <c>match-weights.tsv</c>. Two lists can have rows of
/// their own; what they do not state is as for all.
/// </summary>
internal sealed class MatchWeights
{
    public const string File = "match-weights.tsv";

    public const string Prior = "PRIOR";

    public const string Threshold = "THRESHOLD";

    private const string All = "*";

    private readonly FrozenDictionary<(string Pair, string Feature, string Level), double> rows;

    public MatchWeights(IEnumerable<string> lines) =>
        rows = lines
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(row => (row[0], row[1], row[2]), row => double.Parse(row[3], CultureInfo.InvariantCulture));

    public static MatchWeights Shipped { get; } = new(MatchData.Lines(File));

    /// <summary>Returns the lists of two records as the file names them.</summary>
    public static string PairOf(InnovationSource? one, IReadOnlyList<InnovationSource> other) =>
        one is not { } source || other.Count == 0 ? All
        : other.Contains(source) ? $"{Code.Of(source)}/{Code.Of(source)}"
        : $"{Code.Of(source)}/{Code.Of(other[0])}";

    /// <summary>Returns the least probability of a band.</summary>
    public double ThresholdOf(string pair, DuplicateBand band) => Of(pair, Threshold, Code.Of(band));

    public double WeightOf(string pair, MatchLevel level) => Of(pair, Code.Of(level.Feature), level.Level);

    /// <summary>Returns the probability that two records that compare like this are the same.</summary>
    public double ProbabilityOf(string pair, IEnumerable<MatchLevel> levels)
    {
        var bits = Of(pair, Prior, "ALL") + levels.Sum(level => WeightOf(pair, level));
        return 1 / (1 + Math.Pow(2, -bits));
    }

    private double Of(string pair, string feature, string level) =>
        rows.TryGetValue((pair, feature, level), out var weight) || rows.TryGetValue((All, feature, level), out weight) ? weight : 0;
}
