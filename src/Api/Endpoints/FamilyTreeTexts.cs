using System.Globalization;
using System.Text;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Endpoints;

/// <summary>What stands in the drawing of a lineage, in Indonesian, and fits.</summary>
internal static class FamilyTreeTexts
{
    private const string Cut = "…";

    /// <summary>What a kind of link is called.</summary>
    public static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Full => "penuh",
        LinkKind.Partial => "sebagian",
        LinkKind.Adapted => "adaptasi",
        LinkKind.Merged => "gabungan",
        _ => "perluasan",
    };

    /// <summary>The text in at most so many lines of so many characters: what people see as one character is never cut in two.</summary>
    public static IReadOnlyList<string> Wrapped(string text, int width, int lines)
    {
        List<string> wrapped = [];
        var line = "";
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Length(line) + 1 + Length(rest) <= width)
            {
                line += " " + rest;
                continue;
            }

            if (line.Length > 0) wrapped.Add(line);
            for (; Length(rest) > width; rest = After(rest, width)) wrapped.Add(First(rest, width));
            line = rest;
        }

        if (line.Length > 0) wrapped.Add(line);
        if (wrapped.Count <= lines) return wrapped;
        return [.. wrapped.Take(lines - 1), Shortened(wrapped[lines - 1] + Cut, width, force: true)];
    }

    /// <summary>The text in one line of so many characters.</summary>
    public static string Shortened(string text, int width) => Shortened(Clean(text), width, force: false);

    /// <summary>Without what XML cannot hold: control characters and halves of characters. Line ends become spaces.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) clean.Append(' ');
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF)) clean.Append(rune);
        }

        return clean.ToString();
    }

    private static string Shortened(string text, int width, bool force)
    {
        if (!force && Length(text) <= width) return text;
        var bare = text.EndsWith(Cut, StringComparison.Ordinal) ? text[..^Cut.Length] : text;
        return First(bare, Math.Min(Length(bare), width - 1)).TrimEnd() + Cut;
    }

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private static string First(string text, int count) => new StringInfo(text).SubstringByTextElements(0, count);

    private static string After(string text, int count) => new StringInfo(text).SubstringByTextElements(count);
}
