using JippApi.Application.Common;

namespace JippApi.Api.Http;

/// <summary>Comma-separated values (RFC 4180).</summary>
internal static class Csv
{
    /// <summary>The media type of a file with a header line (RFC 4180 §3).</summary>
    public const string ContentType = $"{MediaTypes.Csv}; charset=utf-8; header=present";

    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Cell(cell ?? ""))) + "\r\n";

    /// <summary>Escapes a cell, and prevents spreadsheets from reading it as a formula (CSV injection).</summary>
    private static string Cell(string text)
    {
        var safe = SpreadsheetText.Of(text);
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
