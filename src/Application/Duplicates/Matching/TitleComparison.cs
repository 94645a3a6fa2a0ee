using F23.StringSimilarity;

namespace JippApi.Application.Duplicates;

/// <summary>Compares titles word by word; words that many innovations share count little.</summary>
internal static class TitleComparison
{
    /// <summary>From here on two words are the same, apart from a typing error.</summary>
    private const double SameWord = 0.9;

    private const int MinFuzzyLength = 5;
    private const double Exact = 0.97;
    private const double High = 0.82;
    private const double Close = 0.62;
    private const double Partial = 0.4;
    private const double Low = 0.2;

    /// <summary>Shared weight from which a title can be contained in another.</summary>
    private const double MinContained = 2;

    private const int MinLetters = 8;
    private const double SameLetters = 0.85;

    private static readonly JaroWinkler Likeness = new();
    private static readonly NormalizedLevenshtein Letters = new();

    /// <summary>Compares two words: 1 if they are the same, 0 if they differ by more than a typing error.</summary>
    public static double Compare(string one, string other)
    {
        if (one == other)
            return 1;
        if (Math.Min(one.Length, other.Length) < MinFuzzyLength || Math.Abs(one.Length - other.Length) > 2)
            return 0;
        return Likeness.Similarity(one, other) is var likeness && likeness >= SameWord ? likeness : 0;
    }

    /// <param name="named">Whether both have a name in common; then a title that is only a name tells nothing.</param>
    public static MatchLevel Of(MatchForm one, MatchForm other, bool named)
    {
        var best = new Overlap(0, 0, 0, []);
        foreach (var title in one.Titles)
        {
            foreach (var with in other.Titles.Append(other.Subtitle))
                best = Better(best, title, with);
        }
        foreach (var title in other.Titles)
            best = Better(best, one.Subtitle, title);
        if (best.Score < High && AreSpeltAlike(one, other))
            best = best with { Score = High, Shared = Math.Max(best.Shared, 1) };
        if (Extends(one.Letters, other.Letters) || Extends(other.Letters, one.Letters))
            best = best with { Contained = 1, Shared = Math.Max(best.Shared, MinContained) };
        if (named && best.Score < Partial && (one.IsNameOnly || other.IsNameOnly))
            return new(MatchFeature.Title, MatchLevel.Unknown);
        return new(MatchFeature.Title, LevelOf(best), best.Words.Count > 0 ? string.Join(' ', best.Words) : null);
    }

    /// <summary>How much of a title the texts of the other record tell, 0 to 1.</summary>
    public static double ToldIn(MatchForm titled, MatchForm other)
    {
        HashSet<string> told = [.. other.Text.Split(' ')];
        return titled.Titles.Where(title => title.Count > 1).Select(title => Part(title, told)).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether the letters are the same but for a few: reading errors, and words run together.</summary>
    private static bool AreSpeltAlike(MatchForm one, MatchForm other)
    {
        var (mine, theirs) = (one.Letters, other.Letters);
        return Math.Min(mine.Length, theirs.Length) >= MinLetters
            && Math.Abs(mine.Length - theirs.Length) <= mine.Length / 5
            && Letters.Similarity(mine, theirs) >= SameLetters;
    }

    /// <summary>Whether a title is another and something behind it, however both are divided into words.</summary>
    private static bool Extends(string whole, string part) =>
        part.Length >= MinLetters && whole.Length > part.Length && whole.StartsWith(part, StringComparison.Ordinal);

    private static Overlap Better(Overlap best, IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0
        && other.Count > 0
        && Overlap.Of(one, other) is var overlap
        && (overlap.Score, overlap.Shared).CompareTo((best.Score, best.Shared)) > 0
            ? overlap
            : best;

    private static double Part(IReadOnlyList<string> title, HashSet<string> told) =>
        title.Where(told.Contains).Sum(GenericWords.WeightOf) / title.Sum(GenericWords.WeightOf);

    private static string LevelOf(Overlap overlap) =>
        overlap.Score switch
        {
            >= Exact when overlap.Shared < 1 => "EXACT_GENERIC",
            >= Exact => "EXACT",
            >= High when overlap.Shared < 1 => "PARTIAL",
            >= High => "HIGH",
            _ when overlap.Contained >= Exact && overlap.Shared >= MinContained => "CONTAINED",
            >= Close => "CLOSE",
            >= Partial => "PARTIAL",
            >= Low => "LOW",
            _ => "NONE",
        };

    /// <summary>The weight that two titles share.</summary>
    /// <param name="Score">The shared weight as a part of both, 0 to 1.</param>
    /// <param name="Contained">The shared weight as a part of the shorter one, 0 to 1.</param>
    /// <param name="Shared">The shared weight.</param>
    /// <param name="Words">The shared words.</param>
    private sealed record Overlap(double Score, double Contained, double Shared, IReadOnlyList<string> Words)
    {
        public static Overlap Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
        {
            var (shared, words, left) = (0.0, new List<string>(), new List<string>(other));
            foreach (var word in one)
            {
                var (best, at) = (0.0, -1);
                for (var with = 0; with < left.Count && best < 1; with++)
                    if (Compare(word, left[with]) is var likeness && likeness > best)
                        (best, at) = (likeness, with);
                if (at < 0)
                    continue;
                shared += best * Math.Max(GenericWords.WeightOf(word), GenericWords.WeightOf(left[at]));
                words.Add(word);
                left.RemoveAt(at);
            }

            var (mine, theirs) = (one.Sum(GenericWords.WeightOf), other.Sum(GenericWords.WeightOf));
            return new(Math.Min(1, 2 * shared / (mine + theirs)), shared / Math.Min(mine, theirs), shared, words);
        }
    }
}
