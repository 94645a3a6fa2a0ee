using System.Globalization;
using System.Text;
using JippApi.Domain.Common;

namespace JippApi.Api.Http;

/// <summary>
/// Names of downloads: an ASCII name for every client, and the full name for those that support it (RFC 6266).
/// </summary>
internal static class FileNames
{
    private const int Longest = 100;
    private const string NotInNames = "\\/:*?\"<>|";

    /// <summary>Formats the header <c>Content-Disposition</c>.</summary>
    /// <param name="name">The name for people.</param>
    /// <param name="ending">The extension, such as <c>pdf</c>.</param>
    public static string Disposition(string name, string ending)
    {
        var whole = Whole(name);
        return $"attachment; filename=\"{AsciiName(whole)}.{ending}\"; filename*=UTF-8''{Uri.EscapeDataString(whole)}.{ending}";
    }

    /// <summary>Removes characters that file systems refuse.</summary>
    private static string Whole(string name)
    {
        var whole = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (whole.Length >= Longest)
                break;
            var isBreak =
                Rune.IsControl(rune)
                || Rune.IsWhiteSpace(rune)
                || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
                || (rune.IsAscii && NotInNames.Contains((char)rune.Value, StringComparison.Ordinal));
            if (!isBreak)
                whole.Append(rune.ToString());
            else if (whole.Length > 0 && whole[^1] != ' ')
                whole.Append(' ');
        }

        return whole.ToString().Trim(' ', '.');
    }

    /// <summary>Reduces a name to lower-case letters, digits and hyphens.</summary>
    private static string AsciiName(string name)
    {
        var plain = new StringBuilder();
        foreach (var character in Characters.Normalized(name, NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
                plain.Append(character);
            else if (
                plain.Length > 0
                && plain[^1] != '-'
                && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
            )
                plain.Append('-');
        }

        return plain.ToString().Trim('-') is { Length: > 0 } known ? known : "dokumen";
    }
}
