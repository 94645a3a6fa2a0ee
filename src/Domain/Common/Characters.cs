using System.Globalization;
using System.Text;
using System.Xml;

namespace JippApi.Domain.Common;

/// <summary>Tells text from what only looks like text.</summary>
public static class Characters
{
    /// <summary>
    /// Whether every engine can store a text and it can be normalised: without U+0000 and without the code points that
    /// Unicode keeps free of characters.
    /// </summary>
    public static bool AreAllowed(string text) => !text.EnumerateRunes().Any(IsRefused);

    /// <summary>Whether something of the text can be seen: not only blanks and invisible characters.</summary>
    public static bool AreVisible(string text) =>
        text.EnumerateRunes()
            .Any(rune =>
                !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
            );

    /// <summary>Returns the text with something else in the place of characters that XML cannot hold, even escaped.</summary>
    public static string ForXml(string text, string other) =>
        string.Concat(
            text.EnumerateRunes().Select(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : other)
        );

    /// <summary>
    /// Returns the text in a normal form, also where it has lone surrogates or no characters, which cannot be normalised.
    /// </summary>
    public static string Normalized(string text, NormalizationForm form) => Whole(text).Normalize(form);

    /// <summary>Returns the text with U+FFFD in the place of lone surrogates and of what is no character.</summary>
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append((IsNone(rune) ? Rune.ReplacementChar : rune).ToString());
        return whole.ToString();
    }

    private static bool IsRefused(Rune rune) => rune.Value == 0 || IsNone(rune);

    private static bool IsNone(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
