namespace JippApi.Application.Search;

/// <summary>
/// Splits a text into the words the search uses: plain lower-case letters and digits, without stop words.
/// </summary>
public static class SearchWords
{
    private const int KeyLength = 120;

    /// <summary>
    /// Returns the words of a document's <paramref name="text"/> in order. A word with punctuation inside, such as
    /// <c>e-OPen</c>, yields <c>eopen</c>, <c>e</c> and <c>open</c>, because people type both.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var word in WithoutStopWords(Read(text)))
        {
            words.Add(word.Joined);
            if (word.IsDivided)
                words.AddRange(word.Parts);
        }

        return words;
    }

    /// <summary>
    /// Returns the sort form of a title: lower-case letters and digits, with single spaces between words.
    /// </summary>
    public static string KeyOf(string title)
    {
        var key = string.Join(' ', Read(title).Select(word => word.Text)).Replace(Letters.Joint, Letters.Gap);
        return key.Length <= KeyLength ? key : key[..KeyLength].TrimEnd();
    }

    internal static List<SearchWord> Read(ReadOnlySpan<char> text)
    {
        var words = new List<SearchWord>();
        var reader = new WordReader(text);
        while (reader.Read(out var word))
            words.Add(word);

        return words;
    }

    /// <summary>Removes stop words, unless there are no others: then they are what the text is about.</summary>
    internal static List<SearchWord> WithoutStopWords(List<SearchWord> words)
    {
        var kept = words.FindAll(word => !StopWords.Contains(word.Text));
        return kept.Count > 0 ? kept : words;
    }
}
