namespace JippApi.Application.Common;

/// <summary>Escapes text for spreadsheet cells.</summary>
public static class SpreadsheetText
{
    private const string Formulas = "=+-@\t\r＝＋－＠";

    /// <summary>Blanks and invisible characters, which programs may skip before a formula.</summary>
    private static readonly char[] Skipped = [' ', '\u00A0', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'];

    /// <summary>Returns the text in a form no spreadsheet evaluates as a formula (CSV injection).</summary>
    public static string Of(string text) => IsLikeFormula(text) ? "'" + text : text;

    /// <summary>Whether a spreadsheet would evaluate the text as a formula.</summary>
    public static bool IsLikeFormula(string text) =>
        text.AsSpan().TrimStart(Skipped) is [var first, ..] && Formulas.Contains(first, StringComparison.Ordinal);
}
