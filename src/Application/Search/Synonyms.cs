using System.Collections.Frozen;

namespace JippApi.Application.Search;

/// <summary>
/// The phrases that are synonymous in this field, from <c>synonyms.txt</c>, in any form of their words.
/// </summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, Phrase[]> ByFirstWord = WordList
        .Lines("synonyms.txt")
        .SelectMany(Phrases)
        .GroupBy(phrase => phrase.Roots[0])
        .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.OrderByDescending(phrase => phrase.Roots.Length).ToArray());

    private static readonly FrozenSet<string> Words = ByFirstWord
        .Values.SelectMany(phrases => phrases.SelectMany(phrase => phrase.Roots))
        .ToFrozenSet();

    /// <summary>
    /// Returns the longest known phrase in a text, given by the root of each word, at <paramref name="start"/>, with its
    /// synonyms.
    /// </summary>
    public static Phrase? LongestAt(IReadOnlyList<string> roots, int start) =>
        ByFirstWord.TryGetValue(roots[start], out var phrases) ? Array.Find(phrases, phrase => phrase.IsAt(roots, start)) : null;

    /// <summary>The words of all phrases as they are written.</summary>
    public static IEnumerable<string> Written =>
        WordList.Lines("synonyms.txt").SelectMany(line => line.Split('|')).SelectMany(SearchWords.Of);

    /// <summary>Whether a word is part of a phrase that has synonyms.</summary>
    public static bool Contains(string word) => Words.Contains(IndonesianStemmer.Stem(word));

    private static IEnumerable<Phrase> Phrases(string line)
    {
        var phrases = line.Split('|').Select(text => SearchWords.WithoutStopWords(SearchWords.Read(text))).ToArray();
        var alternatives = phrases.Select(phrase => SearchGroup.Of(phrase).Alternatives).ToArray();

        return phrases.Select(
            (phrase, own) =>
                new Phrase(
                    [.. phrase.Select(word => IndonesianStemmer.Stem(word.Joined))],
                    new SearchGroup([
                        .. alternatives[own].Concat(alternatives.SelectMany(others => others)).DistinctBy(roots => string.Join(' ', roots)),
                    ])
                )
        );
    }

    internal sealed record Phrase(string[] Roots, SearchGroup Group)
    {
        public bool IsAt(IReadOnlyList<string> roots, int start)
        {
            if (start + Roots.Length > roots.Count)
                return false;

            for (var at = 0; at < Roots.Length; at++)
                if (roots[start + at] != Roots[at])
                    return false;

            return true;
        }
    }
}
