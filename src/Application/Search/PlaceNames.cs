using System.Collections.Frozen;
using JippApi.Application.Places;
using JippApi.Domain.Regions;

namespace JippApi.Application.Search;

/// <summary>
/// The names of places as people write them: official names, former names and short names, whatever the spaces,
/// hyphens, accents and letter case.
/// </summary>
internal static class PlaceNames
{
    private const int MaxWords = 6;

    private static readonly FrozenDictionary<string, RegionKind> Kinds = new Dictionary<string, RegionKind>
    {
        ["prov"] = RegionKind.Province,
        ["provinsi"] = RegionKind.Province,
        ["propinsi"] = RegionKind.Province,
        ["kab"] = RegionKind.Regency,
        ["kabupaten"] = RegionKind.Regency,
        ["kota"] = RegionKind.City,
        ["kotamadya"] = RegionKind.City,
        ["kodya"] = RegionKind.City,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, RegionKind> Governments = new Dictionary<string, RegionKind>
    {
        ["pemprov"] = RegionKind.Province,
        ["pemkab"] = RegionKind.Regency,
        ["pemkot"] = RegionKind.City,
        ["pemko"] = RegionKind.City,
    }.ToFrozenDictionary();

    /// <summary>
    /// Words of the level that stood between kind and name until 1999: <i>Kabupaten Dati II Lumajang</i>.
    /// </summary>
    private static readonly FrozenSet<string> Level = FrozenSet.Create("administrasi", "daerah", "tingkat", "dati", "i", "ii");

    private static readonly FrozenDictionary<string, Meaning[]> ByLetters = All()
        .GroupBy(name => name.Letters, name => name.Meaning)
        .ToFrozenDictionary(names => names.Key, names => names.DistinctBy(meaning => meaning.Code).ToArray());

    /// <summary>The kind of region that a word stands for, such as <c>kab</c>; null for other words.</summary>
    public static RegionKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>
    /// The kind of region whose government a word stands for, such as <c>pemkab</c>; null for other words.
    /// </summary>
    public static RegionKind? GovernmentOf(string word) => Governments.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>
    /// Divides a word of which the kind of a place is a part: <c>Kab.Bogor</c> is <c>Kab</c> and <c>Bogor</c>.
    /// </summary>
    public static IEnumerable<SearchWord> Divided(SearchWord word) =>
        word.IsDivided && word.Text.Split(Letters.Joint) is [var first, ..] parts && (KindOf(first) ?? GovernmentOf(first)) is not null
            ? parts.Select(part => word with { Text = part })
            : [word];

    /// <summary>Returns the words after a kind at <paramref name="at"/> that tell its level.</summary>
    public static int LevelWordsAt(IReadOnlyList<string> words, int at)
    {
        var level = at;
        while (level < words.Count - 1 && Level.Contains(words[level]))
            level++;
        return level - at;
    }

    /// <summary>Returns what the letters of a name mean, apart from meanings of another kind.</summary>
    public static IReadOnlyList<Meaning> Of(string letters, RegionKind? kind) =>
        ByLetters.TryGetValue(letters, out var meanings) ? Array.FindAll(meanings, meaning => kind is null || meaning.Kind == kind) : [];

    /// <summary>
    /// Returns the longest name of a place in <paramref name="words"/> at <paramref name="start"/>, with its kind when
    /// that stands before it; null when there is none.
    /// </summary>
    public static Place? LongestAt(IReadOnlyList<string> words, int start)
    {
        var whole = LongestAt(words, start, start, null);
        if (KindOf(words[start]) is not { } kind)
            return whole;
        var named = LongestAt(words, start, start + 1 + LevelWordsAt(words, start + 1), kind);
        return named is not null && (whole is null || named.Length >= whole.Length) ? named : whole;
    }

    /// <summary>The letters and digits of a text, in plain lower case.</summary>
    public static string LettersOf(string text) => string.Concat(SearchWords.Read(text).Select(word => word.Joined));

    private static Place? LongestAt(IReadOnlyList<string> words, int start, int name, RegionKind? kind)
    {
        if (kind is null && CodeAt(words, start) is var (code, length))
            return new(length, null, [new(code.Code, code.Kind)]);
        for (var count = Math.Min(MaxWords, words.Count - name); count > 0; count--)
        {
            var meanings = Of(string.Concat(words.Skip(name).Take(count)), kind);
            if (meanings.Any(meaning => kind is not null || !meaning.NeedsKind))
                return new(name + count - start, kind, [.. meanings.Where(meaning => kind is not null || !meaning.NeedsKind)]);
        }

        return null;
    }

    /// <summary>
    /// Returns the regency or city whose code, present or former, stands there: <c>7371</c>, or <c>73</c> and <c>71</c>.
    /// Codes that begin with 19 are left to the years.
    /// </summary>
    private static (OfficialRegion Code, int Length)? CodeAt(IReadOnlyList<string> words, int at)
    {
        var length = words[at].Length == 2 && at + 1 < words.Count ? 2 : 1;
        var digits = length == 2 ? words[at] + words[at + 1] : words[at];
        if (digits.Length != 4 || !digits.All(char.IsAsciiDigit) || digits.StartsWith("19", StringComparison.Ordinal))
            return null;

        var code = $"{digits[..2]}.{digits[2..]}";
        return OfficialRegions.Find(OfficialRegions.SuccessorOf(code) ?? code) is { } region ? (region, length) : null;
    }

    private static IEnumerable<(string Letters, Meaning Meaning)> All()
    {
        foreach (var region in OfficialRegions.All)
        {
            yield return (LettersOf(OfficialRegions.BareName(region.Name)), new(region.Code, region.Kind));
            foreach (var former in OfficialRegions.FormerNamesOf(region.Code))
                yield return (LettersOf(former.Name), new(region.Code, region.Kind) { NeedsKind = former.NeedsKind, IsOther = true });
            foreach (var name in OfficialRegions.ShortNamesOf(region.Code))
                yield return (
                    LettersOf(name),
                    new(region.Code, region.Kind) { IsWord = name[0] == OfficialRegions.Ambiguous, IsOther = true }
                );
        }
    }

    /// <summary>A region that a name means.</summary>
    internal sealed record Meaning(string Code, RegionKind Kind)
    {
        /// <summary>Whether the name means the region only after its kind.</summary>
        public bool NeedsKind { get; init; }

        /// <summary>Whether the name is also a word.</summary>
        public bool IsWord { get; init; }

        /// <summary>Whether the name is not the official one.</summary>
        public bool IsOther { get; init; }
    }

    /// <summary>A place named in a text.</summary>
    /// <param name="Length">The number of its words.</param>
    /// <param name="Kind">The kind named before it.</param>
    /// <param name="Meanings">The regions of that name.</param>
    internal sealed record Place(int Length, RegionKind? Kind, IReadOnlyList<Meaning> Meanings);
}
