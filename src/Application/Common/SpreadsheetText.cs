namespace JippApi.Application.Common;

/// <summary>Text for cells of spreadsheets.</summary>
public static class SpreadsheetText
{
    private const string Formulas = "=+-@\t\r";

    /// <summary>The text as no spreadsheet takes it for a formula.</summary>
    public static string Of(string text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
