namespace JippApi.Application.Search;

/// <summary>Reduces an Indonesian word to its root, so that all forms of a word meet.</summary>
/// <remarks>
/// The engines cannot do it: none knows Indonesian as the others do, and all must return the same results. A word is
/// reduced to a root of <see cref="RootWords"/>, or left alone when it has none, as names and foreign words have.
/// </remarks>
public static class IndonesianStemmer
{
    /// <summary>Length of the longest word that is analysed; nothing longer is a word.</summary>
    private const int MaxLength = WordReader.MaxWordLength;

    /// <summary>
    /// Returns the most probable root of <paramref name="word"/> in lower case; the same instance when there is nothing
    /// to strip.
    /// </summary>
    public static string Stem(string word) => Roots(word).First;

    /// <summary>
    /// Returns the roots of <paramref name="word"/>, the most probable first. There are two when the word can be read in
    /// two ways: <c>pengarang</c> is a form of <c>karang</c> and of <c>arang</c>.
    /// </summary>
    public static IReadOnlyList<string> Stems(string word)
    {
        var (first, second) = Roots(word);
        return second is null ? [first] : [first, second];
    }

    /// <summary>Whether the word, in lower case, is a root or reduces to one.</summary>
    internal static bool IsKnown(string word) => Roots(word) is var (first, _) && RootWords.Contains(first);

    private static (string First, string? Second) Roots(string word)
    {
        if (RootWords.Find(word, out var known, out _))
            return (known.SequenceEqual(word) ? word : known.ToString(), null);
        if (word.Length > MaxLength)
            return (word.ToLowerInvariant(), null);
        if (word is [_, _, .., '2'] && IsKnown(word[..^1]))
            return Roots(word[..^1]); // anak2 is anak-anak

        Span<char> letters = stackalloc char[MaxLength];
        letters = letters[..word.AsSpan().ToLowerInvariant(letters)];
        var analysis = new WordAnalysis(letters);
        var (first, second) = analysis.Roots();

        return (first ?? (letters.SequenceEqual(word) ? word : letters.ToString()), second);
    }
}
