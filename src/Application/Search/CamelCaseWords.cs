namespace JippApi.Application.Search;

/// <summary>Splits a name written as one word: <c>PetaBencana</c> contains <c>peta</c> and <c>bencana</c>.</summary>
internal static class CamelCaseWords
{
    /// <summary>Minimum length; shorter parts, as in <c>SiPanji</c> or <c>PaDi</c>, mean nothing alone.</summary>
    private const int MinLength = 4;

    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var (start, hump) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && char.IsLetter(text[at]);
            var next = inside && at > start && char.IsUpper(text[at]) && char.IsLower(text[at - 1]);
            if (inside && !next)
                continue;

            if ((hump || next) && at - start >= MinLength)
                words.AddRange(SearchWords.Of(text[start..at]));
            (start, hump) = (next ? at : at + 1, next);
        }

        return words;
    }
}
