namespace JippApi.Application.Search;

/// <summary>
/// Reduces an Indonesian word to its root by the rules of Tala (2003), as applied by PostgreSQL's
/// <c>indonesian_stem</c>.
/// </summary>
/// <remarks>
/// Implemented here because SQLite and SQL Server have no such stemmer and all engines must return the same results.
/// </remarks>
public static class IndonesianStemmer
{
    private const int UsualLength = 64;

    /// <summary>
    /// Returns the root of <paramref name="word"/> in lower case; the same instance when there is nothing to strip.
    /// </summary>
    public static string Stem(string word)
    {
        Span<char> letters = word.Length <= UsualLength ? stackalloc char[UsualLength] : new char[word.Length];
        letters = letters[..word.AsSpan().ToLowerInvariant(letters)];

        var affixed = new AffixedWord(letters);
        affixed.Strip();

        return affixed.Letters.SequenceEqual(word) ? word : affixed.Letters.ToString();
    }
}
