using System.Globalization;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>
/// Finds the provinces that a text names, however it spells them: Papua Barat is not Papua, and a city of a similar
/// name, such as Balikpapan, is not a province.
/// </summary>
public static class ProvinceNames
{
    /// <summary>Stands for a name that was found, so that the words around it do not become another together.</summary>
    private const string Gap = "|";

    /// <summary>
    /// Returns those of the given provinces that a text names; of names within one another, the longest.
    /// </summary>
    public static IReadOnlyList<string> In(string text, IEnumerable<string> provinces)
    {
        List<string> named = [];
        var words = WordsOf(text);
        foreach (var province in provinces.OrderByDescending(province => PrizeLists.KeyOf(province).Length))
        {
            var before = words;
            while (Without(words, province) is { } rest)
                words = rest;
            if (words != before)
                named.Add(province);
        }

        return named;
    }

    /// <summary>Returns the words around a name, or null when they do not have it.</summary>
    private static List<string>? Without(List<string> words, string province)
    {
        var key = PrizeLists.KeyOf(province);
        for (var from = 0; from < words.Count; from++)
        {
            var joined = "";
            for (var to = from; to < words.Count && joined.Length < key.Length; to++)
            {
                joined += words[to];
                if (joined == key)
                    return [.. words.Take(from), Gap, .. words.Skip(to + 1)];
            }
        }

        // A name of several words is long enough to be meant, also in the middle of a word
        var all = string.Concat(words);
        return WordsOf(province).Count > 1 && all.Contains(key, StringComparison.Ordinal)
            ? [.. all.Replace(key, $" {Gap} ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)]
            : null;
    }

    private static List<string> WordsOf(string text) =>
        [
            .. string.Concat(text.Select(c => IsOfWord(c) ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(PrizeLists.KeyOf)
                .Where(word => word.Length > 0),
        ];

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
