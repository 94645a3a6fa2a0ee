using JippApi.Domain.Regions;

namespace JippApi.Application.Duplicates;

/// <summary>
/// The keys by which a record is found: two records are compared only if they share one. Each is the hash of something
/// that a record of the same innovation would hardly lack as well.
/// </summary>
internal static class MatchKeys
{
    private const int MaxNames = 3;
    private const int MaxRegionRoots = 6;
    private const int MaxPairRoots = 4;
    private const int MinTextRoots = 6;
    private const int MinParted = 6;
    private const int PartLength = 4;
    private const int Bands = 2;

    /// <summary>The region of national records, and of those that do not state one.</summary>
    private const string Nowhere = "-";

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Returns the keys of a record, without repetition.</summary>
    public static IReadOnlyList<long> Of(MatchForm form) => [.. Texts(form).Select(Hash).Distinct()];

    /// <summary>Returns the keys by which a record is looked for: its own, and those of its province.</summary>
    public static IReadOnlyList<long> SoughtBy(MatchForm form) =>
        form.Region is { Length: > 2 } region
            ? [.. Texts(form).Concat(RegionTexts(form, RegionCode.ProvinceOf(region))).Select(Hash).Distinct()]
            : Of(form);

    private static IEnumerable<string> Texts(MatchForm form)
    {
        foreach (var title in form.Titles)
            yield return $"t {string.Join(' ', title.Order(StringComparer.Ordinal))}";
        foreach (var name in form.Names.Take(MaxNames).Concat(form.Derived).Distinct())
            yield return $"n {name}";
        foreach (var text in RegionTexts(form, form.Region))
            yield return text;
        foreach (var (one, other) in Pairs(RareRoots(form, MaxPairRoots)))
            yield return $"p {one} {other}";
        if (form.Owner is { } owner)
        {
            yield return $"o {owner:N}";
            foreach (var root in RareRoots(form, MaxRegionRoots))
                yield return $"ow {owner:N} {root}";
        }

        foreach (var text in Shingles(form.Text))
            yield return text;
    }

    private static IEnumerable<string> RegionTexts(MatchForm form, string? region)
    {
        region ??= Nowhere;
        foreach (var name in form.Names.Take(MaxNames).Concat(form.Derived).Distinct())
            yield return $"rn {region} {name}";
        foreach (var name in form.Names.Take(2).Where(name => name.Length >= MinParted))
        {
            yield return $"rf {region} {name[..PartLength]}";
            yield return $"rl {region} {name[^PartLength..]}";
        }

        foreach (var root in RareRoots(form, MaxRegionRoots))
            yield return $"rw {region} {root}";
    }

    /// <summary>
    /// Returns the roots of the title that probably few titles have: no generic ones, the longest first.
    /// </summary>
    private static List<string> RareRoots(MatchForm form, int count) =>
        [
            .. form
                .Titles.SelectMany(title => title)
                .Distinct()
                .Where(root => root.Length > 2 && !GenericWords.Contains(root))
                .OrderByDescending(root => root.Length)
                .ThenBy(root => root, StringComparer.Ordinal)
                .Take(count),
        ];

    private static IEnumerable<(string One, string Other)> Pairs(List<string> roots)
    {
        List<string> ordered = [.. roots.Order(StringComparer.Ordinal)];
        for (var one = 0; one < ordered.Count; one++)
        {
            for (var other = one + 1; other < ordered.Count; other++)
                yield return (ordered[one], ordered[other]);
        }
    }

    /// <summary>
    /// Returns the smallest hashes of the text's pairs of neighbouring roots (MinHash): texts that say mostly the same
    /// probably share one.
    /// </summary>
    private static IEnumerable<string> Shingles(string text)
    {
        var roots = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (roots.Length < MinTextRoots)
            yield break;
        for (var band = 0; band < Bands; band++)
        {
            var salt = band;
            yield return $"s{band} {roots.Zip(roots.Skip(1)).Min(pair => Hash($"{salt} {pair.First} {pair.Second}"))}";
        }
    }

    /// <summary>FNV-1a over the characters: it must be the same in every process and release.</summary>
    private static long Hash(string text)
    {
        var hash = Offset;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        hash = (hash ^ (hash >> 32)) * Prime;
        return unchecked((long)(hash ^ (hash >> 29)));
    }
}
