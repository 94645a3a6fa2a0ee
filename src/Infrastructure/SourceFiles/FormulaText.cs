using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.SourceFiles;

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
