using JippApi.Application.Places;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Search.Names;

/// <summary>
/// By what an institution is found, and recognised when somebody registers it again under another spelling.
/// </summary>
public static class InstitutionWords
{
    private const int MinInitials = 2;

    /// <summary>
    /// Returns its distinct words, each between spaces: those of its name and short name as written and in full, of its
    /// region, and the initials of its name.
    /// </summary>
    public static string Of(string name, string? shortName, string? regionCode)
    {
        var (written, full) = (InstitutionTerms.WordsOf(name), FullWordsOf(name));
        var place = regionCode is null ? null : OfficialRegions.Find(regionCode)?.Name;
        IEnumerable<string> all =
        [
            .. written,
            .. full,
            .. InstitutionTerms.WordsOf(shortName ?? ""),
            .. FullWordsOf(shortName ?? ""),
            .. InstitutionTerms.WordsOf(place ?? ""),
            .. InitialsOf(WithoutPlace(full, regionCode)),
        ];
        var words = $" {string.Join(' ', all.Distinct())} ";
        return words.Length <= Institution.WordsMaxLength ? words : words[..words.LastIndexOf(' ', Institution.WordsMaxLength - 1)] + " ";
    }

    /// <summary>
    /// Returns the key that all spellings of its name share: the words in full, without the name of its own region, and
    /// the region.
    /// </summary>
    public static string KeyOf(string name, string? regionCode)
    {
        var words = FullWordsOf(name);
        if (regionCode is null && words is [.., "ri"])
            words.RemoveAt(words.Count - 1);
        if (regionCode is null && words is [.., "republik", "indonesia"])
            words.RemoveRange(words.Count - 2, 2);
        var key = string.Concat(WithoutPlace(words, regionCode));
        return $"{(key.Length <= Institution.NameMaxLength ? key : key[..Institution.NameMaxLength])}|{regionCode}";
    }

    /// <summary>Returns the words of a name, with each abbreviation in full.</summary>
    internal static List<string> FullWordsOf(string name)
    {
        var words = InstitutionTerms.WordsOf(name);
        List<string> full = [];
        var at = 0;
        while (at < words.Count)
        {
            var term = InstitutionTerms.LongestAt(words, at);
            full.AddRange(term?.Full ?? [words[at]]);
            at += term?.Written.Length ?? 1;
        }

        return full;
    }

    private static List<string> WithoutPlace(List<string> words, string? regionCode)
    {
        if (regionCode is null)
            return words;
        List<string> kept = [];
        var at = 0;
        while (at < words.Count)
        {
            var place = PlaceNames.LongestAt(words, at);
            if (place?.Meanings.Any(meaning => meaning.Code == regionCode) == true)
                at += place.Length;
            else
                kept.Add(words[at++]);
        }

        return kept.Count > 0 ? kept : words;
    }

    private static IEnumerable<string> InitialsOf(List<string> words) =>
        words.Count >= MinInitials ? [string.Concat(words.Select(word => word[0]))] : [];
}
