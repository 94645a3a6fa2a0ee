using System.Net;

namespace JippApi.Application.Search;

/// <summary>Reads HTML that old texts still contain as a browser would show it.</summary>
internal static class Markup
{
    private const int LongestTag = 300;
    private const int LongestEntity = 10;

    /// <summary>Tags within a word: <c>&lt;b&gt;B&lt;/b&gt;ulan</c> reads <c>Bulan</c>.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = new HashSet<string>(
        ["a", "b", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u", "wbr"],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Returns what the markup at the beginning of a text stands for: a gap, nothing, or a character; an empty text when
    /// there is no markup.
    /// </summary>
    /// <param name="length">The length of the markup, 0 when there is none.</param>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        return text[0] switch
        {
            '<' => Tag(text, ref length),
            '&' => Entity(text, ref length),
            _ => [],
        };
    }

    private static ReadOnlySpan<char> Tag(ReadOnlySpan<char> text, scoped ref int length)
    {
        if (text.StartsWith("<!--"))
        {
            var ends = text.IndexOf("-->");
            length = ends < 0 ? 0 : ends + "-->".Length;
            return " ";
        }

        var name = text[1..].TrimStart('/');
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            return [];
        var end = text[1..Math.Min(text.Length, LongestTag)].IndexOfAny('<', '>');
        if (end < 0 || text[end + 1] == '<')
            return [];

        length = end + 2;
        var last = name.IndexOfAnyExcept(Alphanumeric);
        return Inline.Contains(last < 0 ? name : name[..last]) ? "\u200B" : " ";
    }

    private static ReadOnlySpan<char> Entity(ReadOnlySpan<char> text, scoped ref int length)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
            return [];

        var decoded = WebUtility.HtmlDecode(text[..(end + 1)].ToString());
        if (decoded.Length > 2)
            return [];
        length = end + 1;
        return decoded;
    }

    private static readonly System.Buffers.SearchValues<char> Alphanumeric = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );
}
