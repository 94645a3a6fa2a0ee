using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Http;

/// <summary>Comma-separated values (RFC 4180).</summary>
internal static class Csv
{
    /// <summary>The media type of a file whose first line names its columns.</summary>
    public const string ContentType = $"{MediaTypes.Csv}; charset=utf-8; header=present";

    /// <summary>A line of these cells.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Cell(cell ?? ""))) + "\r\n";

    /// <summary>A cell that no spreadsheet takes for a formula.</summary>
    private static string Cell(string text)
    {
        var safe = SpreadsheetText.Of(text);
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
