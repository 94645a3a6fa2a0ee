using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Something wrong with a cell, or with the whole row when the column is null.</summary>
internal readonly record struct RawIssue(string Code, IssueSeverity Severity, int? Column = null, string? Detail = null);

/// <summary>A row of a sheet, before it is known what its columns are.</summary>
/// <param name="Number">The number among all rows of the sheet, from 1.</param>
/// <param name="Cells">The texts; null for an empty cell.</param>
/// <param name="Issues">Problems of the row.</param>
internal sealed record RawRow(int Number, IReadOnlyList<string?> Cells, IReadOnlyList<RawIssue> Issues)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>The number of cells up to the last one that is filled.</summary>
    public int Width
    {
        get
        {
            var width = Cells.Count;
            while (width > 0 && string.IsNullOrWhiteSpace(Cells[width - 1]))
                width--;
            return width;
        }
    }
}

/// <summary>A sheet of rows, of a CSV file or a workbook, which can be read again and again.</summary>
internal interface ISheet : IDisposable
{
    /// <summary>Returns the rows from the first.</summary>
    IEnumerable<RawRow> Read();
}
