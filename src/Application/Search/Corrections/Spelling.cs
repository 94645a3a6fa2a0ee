using System.Collections.Frozen;
using System.Numerics;

namespace JippApi.Application.Search.Corrections;

/// <summary>A known word near an unknown one.</summary>
/// <param name="Word">The word most probably meant.</param>
/// <param name="IsOnly">Whether no other word is as near; forms of one root count once.</param>
public sealed record NearWord(string Word, bool IsOnly);

/// <summary>Finds the known word a user most probably meant. Immutable, so all requests can share it.</summary>
public sealed class Spelling
{
    private const int MinLength = 4;
    private const int TwoErrorsLength = 7;

    private const int MinNearLength = 3;

    /// <summary>The words of the language and of the field, each with whether a search can find it.</summary>
    private static readonly Lazy<FrozenDictionary<int, Known[]>> Language = new(() =>
        ByLength([
            .. Synonyms.Written.Select(word => Known.Of(word, 0, isFound: true)),
            .. RootWords.All.Concat(StopWords.All).Select(word => Known.Of(word, 0, isFound: false)),
        ])
    );

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _roots;
    private readonly FrozenDictionary<int, Known[]> _byLength;

    /// <param name="words">The words of all documents as written, each with its number of documents.</param>
    /// <param name="names">Other words that nobody misspelt, such as the names of places.</param>
    public Spelling(IEnumerable<KeyValuePair<string, int>> words, IEnumerable<string>? names = null)
    {
        var known = words.Select(word => Known.Of(word.Key, word.Value, isFound: true)).ToArray();
        var others = (names ?? []).Distinct().Select(name => Known.Of(name, 0, isFound: false)).ToArray();

        _words = known.Concat(others).Select(word => word.Text).ToFrozenSet();
        _roots = known.Select(word => IndonesianStemmer.Stem(word.Text)).ToFrozenSet();
        _byLength = ByLength([.. known, .. others]);
    }

    /// <summary>
    /// Returns the word meant by <paramref name="word"/>, or null when it is a word in any form, no known word is near,
    /// or the nearest is one that no document has.
    /// </summary>
    /// <remarks>Short words and words with digits are never corrected, because most are acronyms and years.</remarks>
    public NearWord? Nearest(string word)
    {
        if (word.Length is < MinLength or > WordReader.MaxWordLength || !IsOfLetters(word) || IsWord(word))
            return null;

        var limit = word.Length < TwoErrorsLength ? 1 : 2;
        var letters = LettersOf(word);
        List<Rank> near = [];
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
            foreach (var known in _byLength.GetValueOrDefault(length, []).Concat(Language.Value.GetValueOrDefault(length, [])))
                if (
                    MayBeNear(known.Letters, letters, limit)
                    && EditDistance.Between(word, known.Text, limit) is var errors
                    && errors <= limit
                )
                {
                    near.Add(new(errors, known.Letters != letters, -word.AsSpan().CommonPrefixLength(known.Text), -known.Documents, known));
                    limit = errors;
                }

        near.RemoveAll(rank => rank.Errors > limit);
        var found = near.FindAll(rank => rank.Word.IsFound);
        return found.Count == 0
            ? null
            : new(found.Min().Word.Text, near.Select(rank => IndonesianStemmer.Stem(rank.Word.Text)).Distinct().Count() == 1);
    }

    private static FrozenDictionary<int, Known[]> ByLength(Known[] words) =>
        words
            .Where(word => word.Text.Length >= MinNearLength && IsOfLetters(word.Text))
            .DistinctBy(word => word.Text)
            .GroupBy(word => word.Text.Length)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether nobody misspelt the word: documents, the language, the field or a map has it.</summary>
    private bool IsWord(string word) =>
        _words.Contains(word)
        || StopWords.Contains(word)
        || QuestionWords.Contains(word)
        || Synonyms.Contains(word)
        || IndonesianWords.IsWord(word)
        || (word.Length >= TwoErrorsLength && _roots.Contains(IndonesianStemmer.Stem(word)));

    private static bool IsOfLetters(string word) => !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>
    /// Quickly excludes distant words: each error adds at most one new letter and removes at most one.
    /// </summary>
    private static bool MayBeNear(uint left, uint right, int limit) =>
        BitOperations.PopCount(left & ~right) <= limit && BitOperations.PopCount(right & ~left) <= limit;

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter - 'a');

        return letters;
    }

    /// <param name="IsFound">Whether a search for the word can find something.</param>
    private readonly record struct Known(string Text, int Documents, uint Letters, bool IsFound)
    {
        public static Known Of(string text, int documents, bool isFound) => new(text, documents, LettersOf(text), isFound);
    }

    /// <summary>
    /// Ranks by fewest errors, then by the same letters, by the longest common beginning, by frequency and alphabetically.
    /// </summary>
    private readonly record struct Rank(int Errors, bool OtherLetters, int Beginning, int Rarity, Known Word) : IComparable<Rank>
    {
        public int CompareTo(Rank other) =>
            (Errors, OtherLetters, Beginning, Rarity).CompareTo((other.Errors, other.OtherLetters, other.Beginning, other.Rarity))
                is var order
            && order != 0
                ? order
                : string.CompareOrdinal(Word.Text, other.Word.Text);
    }
}
