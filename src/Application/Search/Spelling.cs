using System.Collections.Frozen;
using System.Numerics;

namespace JippApi.Application.Search;

/// <summary>Finds the known word a user most probably meant. Immutable, so all requests can share it.</summary>
public sealed class Spelling
{
    private const int MinLength = 4;
    private const int TwoErrorsLength = 7;

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _roots;
    private readonly FrozenDictionary<int, Known[]> _byLength;

    /// <param name="words">The words of all documents as written, each with its number of documents.</param>
    public Spelling(IEnumerable<KeyValuePair<string, int>> words)
    {
        var known = words.Select(word => new Known(word.Key, word.Value, LettersOf(word.Key))).ToArray();

        _words = known.Select(word => word.Text).ToFrozenSet();
        _roots = known.Select(word => IndonesianStemmer.Stem(word.Text)).ToFrozenSet();
        _byLength = known
            .Where(word => IsCorrectable(word.Text))
            .GroupBy(word => word.Text.Length)
            .ToFrozenDictionary(words => words.Key, words => words.ToArray());
    }

    /// <summary>
    /// Returns the word meant by <paramref name="word"/>, or null when it is known in any form or no known word is
    /// near.
    /// </summary>
    /// <remarks>Short words and words with digits are never corrected, because most are acronyms and years.</remarks>
    public string? Nearest(string word)
    {
        if (!IsCorrectable(word) || StopWords.Contains(word) || QuestionWords.Contains(word) || IsKnown(word))
            return null;

        var limit = word.Length < TwoErrorsLength ? 1 : 2;
        var letters = LettersOf(word);
        (int Errors, bool WrongStart, int Rarity, string Text) best = (limit + 1, false, int.MinValue, "");
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
            foreach (var known in _byLength.GetValueOrDefault(length, []))
                if (MayBeNear(known.Letters, letters, limit) && Rank(known, word, limit) is var rank && IsBefore(rank, best))
                    best = rank;

        return best.Errors <= limit ? best.Text : null;
    }

    /// <summary>
    /// Whether the word is known. A long word is known in all its forms: <c>perubahan</c> when documents contain
    /// <c>berubah</c>.
    /// </summary>
    private bool IsKnown(string word) =>
        _words.Contains(word) || (word.Length >= TwoErrorsLength && _roots.Contains(IndonesianStemmer.Stem(word)));

    /// <summary>Ranks by fewest errors, then by a correct first letter, by frequency and alphabetically.</summary>
    private static (int Errors, bool WrongStart, int Rarity, string Text) Rank(Known known, string word, int limit) =>
        (EditDistance.Between(word, known.Text, limit), known.Text[0] != word[0], -known.Documents, known.Text);

    private static bool IsBefore(
        (int Errors, bool WrongStart, int Rarity, string Text) rank,
        (int Errors, bool WrongStart, int Rarity, string Text) best
    ) =>
        (rank.Errors, rank.WrongStart, rank.Rarity).CompareTo((best.Errors, best.WrongStart, best.Rarity)) is var order
        && (order < 0 || (order == 0 && string.CompareOrdinal(rank.Text, best.Text) < 0));

    private static bool IsCorrectable(string word) =>
        word.Length is >= MinLength and <= WordReader.MaxWordLength && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

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

    private readonly record struct Known(string Text, int Documents, uint Letters);
}
