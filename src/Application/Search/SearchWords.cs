namespace JippApi.Application.Search;

/// <summary>
/// The words of a text as the search sees them: plain lower-case letters and digits, without the stop words.
/// </summary>
public static class SearchWords
{
    /// <summary>
    /// The words of a document's <paramref name="text"/> in order; one with punctuation inside, as <c>e-OPen</c>, gives
    /// <c>eopen</c> and <c>e</c> and <c>open</c>, since people type both.
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

    internal static List<SearchWord> Read(ReadOnlySpan<char> text)
    {
        var words = new List<SearchWord>();
        var reader = new WordReader(text);
        while (reader.Read(out var word))
            words.Add(word);

        return words;
    }

    /// <summary>All words stay when each is a stop word, for then they are what the text is about.</summary>
    internal static List<SearchWord> WithoutStopWords(List<SearchWord> words)
    {
        var kept = words.FindAll(word => !StopWords.Contains(word.Text));
        return kept.Count > 0 ? kept : words;
    }
}
