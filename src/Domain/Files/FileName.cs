using System.Globalization;
using System.Text;

namespace JippApi.Domain.Files;

/// <summary>
/// Names of files: shown to people, and sent with the content. Never a path on our disk; but whoever saves the file
/// gives it to theirs, so what could lead them astray is refused.
/// </summary>
public static class FileName
{
    /// <summary>Longest name.</summary>
    public const int MaxLength = 150;

    private const string Separators = "/\\:*?\"<>|";

    /// <summary>Names that systems keep for devices, with any ending.</summary>
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

    /// <summary>The name as it is kept: without blanks around it.</summary>
    public static string Clean(string name) => name.Trim();

    /// <summary>
    /// Whether a name can be kept: no path, no control character, no character that turns the direction of writing or
    /// cannot be seen, no name of a device, no dot at either end.
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
