using System.Globalization;
using System.Text;

namespace JippApi.Infrastructure.Documents.Text;

/// <summary>
/// Makes of any text one that can be printed: what the font cannot show, and what is no text at all, stands as
/// <see cref="Sign"/>, so that a reader sees that something is missing.
/// </summary>
internal static class Printable
{
    /// <summary>Stands for a character that cannot be shown.</summary>
    public const char Sign = '\u25A1';

    /// <summary>The text with line feeds as its only control characters, in the order in which it is read.</summary>
    public static string Of(string? text, FontFace face)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var composed = Whole(text).Normalize(NormalizationForm.FormC);
        var shown = new StringBuilder(composed.Length);
        foreach (var rune in composed.EnumerateRunes())
            Append(shown, rune, face);
        return shown.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string OnOneLine(string? text, FontFace face) => Of(text, face).Replace('\n', ' ').Trim();

    private static void Append(StringBuilder shown, Rune rune, FontFace face)
    {
        var category = Rune.GetUnicodeCategory(rune);
        switch (rune.Value)
        {
            case '\r':
                return; // a line feed follows, or the line goes on
            case '\n' or 0x85 or 0x2028 or 0x2029:
                shown.Append('\n');
                return;
            case '\t' or 0xA0:
                shown.Append(' ');
                return;
        }

        if (category == UnicodeCategory.Format)
            return; // it has no look: directions, joiners, soft hyphens
        if (category == UnicodeCategory.SpaceSeparator)
            shown.Append(' ');
        else if (rune.IsBmp && category != UnicodeCategory.Control && face.Has((char)rune.Value))
            shown.Append((char)rune.Value);
        else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            shown.Append(Sign);
    }

    /// <summary>Without halves of characters, which cannot be composed.</summary>
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }
}
