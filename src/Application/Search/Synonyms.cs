using System.Collections.Frozen;

namespace JippApi.Application.Search;

/// <summary>The phrases that are synonymous in this field, from <c>synonyms.txt</c>.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, Phrase[]> ByFirstWord = WordList
        .Lines("synonyms.txt")
        .SelectMany(Phrases)
        .GroupBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    private static readonly FrozenSet<string> Words = ByFirstWord
        .Values.SelectMany(phrases => phrases.SelectMany(phrase => phrase.Words))
        .ToFrozenSet();

    /// <summary>
    /// Returns the longest known phrase in <paramref name="words"/> at <paramref name="start"/>, with its synonyms.
    /// </summary>
    public static Phrase? LongestAt(IReadOnlyList<SearchWord> words, int start) =>
        ByFirstWord.TryGetValue(words[start].Joined, out var phrases) ? Array.Find(phrases, phrase => phrase.IsAt(words, start)) : null;

    /// <summary>Whether a word is part of a phrase that has synonyms.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    private static IEnumerable<Phrase> Phrases(string line)
    {
        var phrases = line.Split('|').Select(text => SearchWords.WithoutStopWords(SearchWords.Read(text))).ToArray();
        var alternatives = phrases.Select(phrase => SearchGroup.Of(phrase).Alternatives).ToArray();

        return phrases.Select(
            (phrase, own) =>
                new Phrase(
                    [.. phrase.Select(word => word.Joined)],
                    new SearchGroup([
                        .. alternatives[own].Concat(alternatives.SelectMany(others => others)).DistinctBy(roots => string.Join(' ', roots)),
                    ])
                )
        );
    }

    internal sealed record Phrase(string[] Words, SearchGroup Group)
    {
        public bool IsAt(IReadOnlyList<SearchWord> words, int start)
        {
            if (start + Words.Length > words.Count)
                return false;

            for (var at = 0; at < Words.Length; at++)
                if (words[start + at].Joined != Words[at])
                    return false;

            return true;
        }
    }
}
