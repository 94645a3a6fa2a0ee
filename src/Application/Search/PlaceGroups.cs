using JippApi.Application.Places;
using JippApi.Domain.Regions;

namespace JippApi.Application.Search;

/// <summary>
/// The places of a query, each a group of its own: the words as written, the region, or its official name.
/// </summary>
public static class PlaceGroups
{
    private const string KeyStart = "wil";
    private const int MaxAlternatives = 8;

    /// <summary>
    /// Returns the words by which documents of a region are found, however its name is written: its own, and that of its
    /// province.
    /// </summary>
    public static IEnumerable<string> KeysOf(string? regionCode) =>
        regionCode is null ? [] : [KeyOf(regionCode), KeyOf(RegionCode.ProvinceOf(regionCode))];

    /// <summary>Whether a stem is one of these words.</summary>
    internal static bool IsKey(string stem) =>
        stem.StartsWith(KeyStart, StringComparison.Ordinal)
        && stem.Length > KeyStart.Length
        && stem[KeyStart.Length..].All(char.IsAsciiDigit);

    /// <summary>
    /// Returns the group of the longest place in <paramref name="words"/> at <paramref name="start"/>, and how many
    /// words it has; null for a name in its official spelling, which needs no more than its words.
    /// </summary>
    internal static (SearchGroup Group, int Length)? LongestAt(IReadOnlyList<SearchWord> words, int start)
    {
        List<string> written = [.. words.Select(word => word.Joined)];
        if (PlaceNames.LongestAt(written, start) is not { } place)
            return null;
        var meant = place.Meanings.Where(meaning => !meaning.IsWord).ToList();
        string[] own = [.. written.Skip(start).Take(place.Length)];
        if (
            meant.Count == 0
            || (place.Kind is null && meant.TrueForAll(meaning => IsWritten(meaning, own) && ShortNames(meaning).Length == 0))
        )
            return null;

        IReadOnlyList<string>[] alternatives =
        [
            Stems(own),
            .. meant.Select(IReadOnlyList<string> (meaning) => [KeyOf(meaning.Code)]),
            .. meant.Select(meaning => Stems(NameOf(meaning.Code, place.Kind is not null))),
            .. meant.SelectMany(ShortNames).Select(name => Stems(SearchWords.Of(name))),
        ];
        return (new([.. alternatives.DistinctBy(stems => string.Join(' ', stems)).Take(MaxAlternatives)]), place.Length);
    }

    private static string KeyOf(string regionCode) => KeyStart + regionCode.Replace(".", "", StringComparison.Ordinal);

    private static bool IsWritten(PlaceNames.Meaning meaning, string[] own) =>
        !meaning.IsOther && NameOf(meaning.Code, withKind: false).SequenceEqual(own);

    private static string[] ShortNames(PlaceNames.Meaning meaning) =>
        [.. OfficialRegions.ShortNamesOf(meaning.Code).Where(name => name[0] != OfficialRegions.Ambiguous)];

    private static IEnumerable<string> NameOf(string code, bool withKind)
    {
        var name = OfficialRegions.Find(code)!.Name;
        return SearchWords.Of(withKind ? name : OfficialRegions.BareName(name));
    }

    private static string[] Stems(IEnumerable<string> words) => [.. words.Select(IndonesianStemmer.Stem).Distinct()];
}
