namespace JippApi.Application.Search;

/// <summary>
/// Reduces an Indonesian word to its root, by the rules of Tala (2003) as PostgreSQL's <c>indonesian_stem</c> applies
/// them.
/// </summary>
/// <remarks>
/// It is ours, and not the database's, because SQLite and SQL Server have none and all databases must give the same
/// hits.
/// </remarks>
public static class IndonesianStemmer
{
    private const int UsualLength = 64;

    /// <summary>
    /// The root of <paramref name="word"/>, in lower case; the same instance when there is nothing to take off.
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
