using DocumentFormat.OpenXml.Spreadsheet;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>
/// Estimates how high rows must be for text on several lines: not every program finds that out when it opens a file.
/// </summary>
internal static class RowHeights
{
    private const int MaxLines = 12;
    private const double LineHeight = 15;

    /// <summary>The number of lines of a text in a column of this width, in characters.</summary>
    public static int LinesOf(string text, double width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += Math.Max(1, (int)Math.Ceiling((line.Length + 1) / (width * 0.95)));
            if (lines >= MaxLines)
                return MaxLines;
        }

        return Math.Max(1, lines);
    }

    /// <summary>Makes the row so many lines high.</summary>
    public static Row AsHighAs(this Row row, int lines)
    {
        if (lines > 1)
            (row.Height, row.CustomHeight) = (lines * LineHeight, true);
        return row;
    }
}
