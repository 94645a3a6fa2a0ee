using System.Globalization;
using System.Text;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Documents.Text;

/// <summary>
/// Makes any text printable. <see cref="Replacement"/> replaces characters that are not text or not in the font, and
/// shows readers that something is missing.
/// </summary>
internal static class Printable
{
    public const char Replacement = '\u25A1';

    /// <summary>Returns the text in logical order, with line feeds as its only control characters.</summary>
    public static string Of(string? text, FontFace face)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var composed = Characters.Normalized(text, NormalizationForm.FormC);
        var shown = new StringBuilder(composed.Length);
        foreach (var rune in composed.EnumerateRunes())
            Append(shown, rune, face);
        return shown.ToString();
    }

    /// <summary>Returns the text on one line.</summary>
    public static string OnOneLine(string? text, FontFace face) => Of(text, face).Replace('\n', ' ').Trim();

    private static void Append(StringBuilder shown, Rune rune, FontFace face)
    {
        var category = Rune.GetUnicodeCategory(rune);
        switch (rune.Value)
        {
            case '\r':
                return; // either a line feed follows, or the line continues
            case '\n' or 0x85 or 0x2028 or 0x2029:
                shown.Append('\n');
                return;
            case '\t' or 0xA0:
                shown.Append(' ');
                return;
        }

        if (category == UnicodeCategory.Format)
            return; // invisible: directions, joiners, soft hyphens
        if (category == UnicodeCategory.SpaceSeparator)
            shown.Append(' ');
        else if (rune.IsBmp && category != UnicodeCategory.Control && face.Has((char)rune.Value))
            shown.Append((char)rune.Value);
        else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            shown.Append(Replacement);
    }
}
