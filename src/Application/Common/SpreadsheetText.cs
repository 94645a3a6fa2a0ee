namespace JippApi.Application.Common;

/// <summary>Escapes text for spreadsheet cells.</summary>
public static class SpreadsheetText
{
    private const string Formulas = "=+-@\t\r";

    /// <summary>Returns the text in a form no spreadsheet evaluates as a formula (CSV injection).</summary>
    public static string Of(string text) => IsLikeFormula(text) ? "'" + text : text;

    /// <summary>Whether a spreadsheet would evaluate the text as a formula.</summary>
    public static bool IsLikeFormula(string text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal);
}
