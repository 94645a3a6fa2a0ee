using System.Globalization;
using System.Text;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>The Indonesian texts of a lineage drawing, wrapped and shortened to fit.</summary>
internal static class FamilyTreeTexts
{
    private const string Cut = "…";

    /// <summary>The label of a kind of link.</summary>
    public static string Of(LinkKind kind) =>
        kind switch
        {
            LinkKind.Full => "penuh",
            LinkKind.Partial => "sebagian",
            LinkKind.Adapted => "adaptasi",
            LinkKind.Merged => "gabungan",
            _ => "perluasan",
        };

    /// <summary>
    /// Wraps a text into at most this many lines of a width measured in average letters. Grapheme clusters are never
    /// split.
    /// </summary>
    public static IReadOnlyList<string> Wrapped(string text, double width, int lines)
    {
        List<string> wrapped = [];
        var line = "";
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Width($"{line} {rest}") <= width)
            {
                line += " " + rest;
                continue;
            }

            if (line.Length > 0)
                wrapped.Add(line);
            for (; Width(rest) > width; rest = rest[First(rest, width).Length..])
                wrapped.Add(First(rest, width));
            line = rest;
        }

        if (line.Length > 0)
            wrapped.Add(line);
        if (wrapped.Count <= lines)
            return wrapped;
        return [.. wrapped.Take(lines - 1), Shortened(wrapped[lines - 1] + Cut, width, force: true)];
    }

    /// <summary>Shortens a text to one line of a width measured in average letters.</summary>
    public static string Shortened(string text, double width) => Shortened(Clean(text), width, force: false);

    /// <summary>
    /// Removes what XML 1.0 cannot represent: control characters and lone surrogates. Line breaks become spaces.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static string Shortened(string text, double width, bool force)
    {
        if (!force && Width(text) <= width)
            return text;
        var bare = text.EndsWith(Cut, StringComparison.Ordinal) ? text[..^Cut.Length] : text;
        return First(bare, width - 1).TrimEnd() + Cut;
    }

    /// <summary>The longest prefix that fits, with at least one character.</summary>
    private static string First(string text, double width)
    {
        var (length, used) = (0, 0.0);
        foreach (var character in Characters(text))
        {
            used += WidthOf(character);
            if (length > 0 && used > width)
                break;
            length += character.Length;
        }

        return text[..length];
    }

    private static double Width(string text) => Characters(text).Sum(WidthOf);

    /// <summary>Splits a text into grapheme clusters.</summary>
    private static IEnumerable<string> Characters(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }

    /// <summary>The approximate width of a character in common sans-serif fonts, in average letters.</summary>
    private static double WidthOf(string character) =>
        character[0] switch
        {
            'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or '\'' or '|' or '-' or '(' or ')' => 0.65,
            'm' or 'w' or 'M' or 'W' or '@' => 1.6,
            >= 'A' and <= 'Z' => 1.25,
            >= '\u1100' => 1.8,
            _ => 1,
        };
}
