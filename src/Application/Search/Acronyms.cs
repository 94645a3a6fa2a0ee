using System.Collections.Frozen;

namespace JippApi.Application.Search;

/// <summary>Derives the short forms of an innovation's name, which people write with and without spaces.</summary>
public static class Acronyms
{
    private const int MinLength = 3;
    private const int MaxWords = 10;
    private const int MaxJoinedWords = 6;

    /// <summary>
    /// Words whose initial is not part of an acronym. Unlike the stop words, this list does not contain <c>Dalam</c>
    /// (<c>Suku Anak Dalam</c>).
    /// </summary>
    private static readonly FrozenSet<string> Connectives = WordList.Lines("connectives.txt").ToFrozenSet();

    /// <summary>
    /// Joins the words of a name (<c>SAD TO HAPPY</c> to <c>sadtohappy</c>); null for a single word and for more than a
    /// name has.
    /// </summary>
    public static string? Joined(string name) => Joined(SearchWords.Read(name));

    internal static string? Joined(List<SearchWord> words)
    {
        if (words.Count is < 2 or > MaxJoinedWords)
            return null;

        var joined = string.Concat(words.Select(word => word.Joined));
        return joined.Length <= WordReader.MaxWordLength ? joined : null;
    }

    /// <summary>
    /// Joins the capitals of a title (<c>Suku Anak Dalam TerObos Hutan …</c> to <c>sadtoh…</c>); null when no word has
    /// a capital inside.
    /// </summary>
    /// <remarks>Abbreviations written in capitals are skipped, because they are words of the title.</remarks>
    public static string? FromCapitals(string title)
    {
        Span<char> capitals = stackalloc char[WordReader.MaxWordLength];
        var (length, inside) = (0, false);
        var reader = new WordReader(title);
        while (reader.Read(out var word))
        {
            var written = title.AsSpan(word.Start, word.End - word.Start);
            if (Connectives.Contains(word.Text) || (written.Length > 1 && !written.ContainsAnyInRange('a', 'z')))
                continue;

            for (var at = 0; at < written.Length && length < capitals.Length; at++)
            {
                if (!char.IsUpper(written[at]) || Letters.Fold(written[at..], out _)[0] is var letter && !Letters.IsWord(letter))
                    continue;
                capitals[length++] = letter;
                inside |= at > 0 && char.IsLetter(written[at - 1]);
            }
        }

        return inside && length >= MinLength ? capitals[..length].ToString() : null;
    }

    /// <summary>
    /// Joins the initials of a title (<c>Pendidikan Jarak Jauh</c> to <c>pjj</c>); null when fewer than three words, or
    /// too many, are significant.
    /// </summary>
    public static string? Initials(string title)
    {
        var words = SearchWords.WithoutStopWords(SearchWords.Read(title));
        return words.Count is >= MinLength and <= MaxWords ? string.Concat(words.Select(word => word.Text[0])) : null;
    }
}
