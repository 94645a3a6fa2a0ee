using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Texts of cells, without characters that no text has.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code).Except(['\t', '\r', '\n', '\u0085']),
        '\uFFFD',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ]);

    /// <summary>
    /// Returns the text, null when it is blank. What it contains besides characters is left out and reported, as is a text
    /// that is too long for any member.
    /// </summary>
    public static string? Of(string? text, string column, List<RowIssue> issues)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text.Length > FileLimits.MaxCellLength)
        {
            issues.Add(
                new(RowIssues.TooLong, IssueSeverity.Error, column, FileLimits.MaxCellLength.ToString(CultureInfo.InvariantCulture))
            );
            text = text[..FileLimits.MaxCellLength];
        }

        if (text.AsSpan().ContainsAny(Suspect) && Cleaned(text) is var clean && clean != text)
        {
            issues.Add(new(RowIssues.BadCharacters, IssueSeverity.Error, column, null));
            return string.IsNullOrWhiteSpace(clean) ? null : clean;
        }

        return text;
    }

    /// <summary>Returns the title of a column in one line; empty when it has none.</summary>
    public static string TitleOf(string? text)
    {
        var title = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Cleaned(title.Length > ColumnUses.TitleMaxLength ? title[..ColumnUses.TitleMaxLength] : title).Trim();
    }

    private static string Cleaned(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || !Suspect.Contains((char)rune.Value)));
}

/// <summary>
/// Texts that a spreadsheet program would calculate. A file of separated values has no stored results, so such a cell
/// states nothing, whatever its text seems to say.
/// </summary>
internal static partial class FormulaText
{
    /// <summary>Whether a text is a formula. A telephone number with its plus, a dash and a bullet are none.</summary>
    public static bool Is(string text) =>
        text.AsSpan().TrimStart() is ['=' or '＝' or '@' or '＠' or '+' or '＋' or '-', ..] && Formula().IsMatch(text);

    /// <summary>
    /// After an equals sign whatever is calculated; after <c>@</c> a function; after a sign a function, another program
    /// (<c>+cmd|…</c>), a cell or a product.
    /// </summary>
    [GeneratedRegex(
        @"^\s*(?:[=＝]\s*[\p{L}0-9(+\-@""'$._{\[#]"
            + @"|[@＠](?:[A-Za-z][A-Za-z0-9.]*\s*\(|[A-Z][A-Z0-9.]*\s*$)"
            + @"|[+＋\-](?:\s*@?[A-Z][A-Z0-9.]+\(|\s*[A-Za-z][A-Za-z0-9.]*\|"
            + @"|\$?[A-Za-z]{1,3}\$?[0-9]{1,7}[+\-*/^]|\s*[0-9]+(?:[.,][0-9]+)?\s*[*^+]\s*[0-9(]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Formula();
}
