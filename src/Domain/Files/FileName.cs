using System.Globalization;
using System.Text;

namespace JippApi.Domain.Files;

/// <summary>
/// File names as shown to people and sent with the content. The server never uses them as paths, but whoever saves the
/// file does, so names that could mislead them are refused.
/// </summary>
public static class FileName
{
    public const int MaxLength = 150;

    private const string Separators = "/\\:*?\"<>|";

    /// <summary>Device names reserved by Windows, with any extension.</summary>
    private static readonly HashSet<string> Devices = new(
        [
            "CON",
            "PRN",
            "AUX",
            "NUL",
            .. from device in new[] { "COM", "LPT" } from number in "0123456789\u00b9\u00b2\u00b3" select device + number,
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Returns the name without surrounding whitespace.</summary>
    public static string Clean(string name) => name.Trim();

    /// <summary>
    /// Whether a name is acceptable: no path, no control, invisible or direction-changing character, no device name,
    /// and no dot at either end.
    /// </summary>
    public static bool IsAcceptable(string name) =>
        name.Length > 0
        && name[0] != '.'
        && name[^1] != '.'
        && !name.EnumerateRunes().Any(IsHarmful)
        && !Devices.Contains(name.Split('.')[0].TrimEnd());

    private static bool IsHarmful(Rune rune) =>
        (rune.IsAscii && Separators.Contains((char)rune.Value, StringComparison.Ordinal))
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.Surrogate;
}
