namespace JippApi.Application.Documents;

/// <summary>Writes tables as workbooks (XLSX).</summary>
public interface IWorkbooks
{
    /// <summary>
    /// Writes a workbook whose first sheet is the table and whose second sheet says what the table is. Only the written
    /// file is kept in memory, never its rows.
    /// </summary>
    /// <param name="table">The texts and columns of the table.</param>
    /// <param name="rows">The rows, each with a value for every column: text, a number, a day, a time or null.</param>
    /// <param name="about">Returns the lines of the second sheet, after all rows have been read.</param>
    /// <param name="ct">The cancellation token.</param>
    Task<byte[]> WriteAsync(
        WorkbookTable table,
        IAsyncEnumerable<IReadOnlyList<object?>> rows,
        Func<IReadOnlyList<AboutLine>> about,
        CancellationToken ct
    );
}

/// <summary>A table to write as a workbook.</summary>
/// <param name="Title">Title of the workbook and name of its first sheet.</param>
/// <param name="AboutName">Name of the second sheet.</param>
/// <param name="Columns">The columns.</param>
public sealed record WorkbookTable(string Title, string AboutName, IReadOnlyList<WorkbookColumn> Columns);

/// <summary>A column of a workbook.</summary>
/// <param name="Title">Header of the column.</param>
/// <param name="Format">How its values are shown.</param>
/// <param name="Width">Width, in characters.</param>
public sealed record WorkbookColumn(string Title, ColumnFormat Format, double Width);

/// <summary>A line about the table: what, its value, and an explanation.</summary>
public sealed record AboutLine(string Name, object? Value, string? Note = null);

/// <summary>How values of a column are shown.</summary>
public enum ColumnFormat
{
    /// <summary>Text, on several lines if it is long.</summary>
    Text,

    /// <summary>Text that stays text when somebody edits the cell, such as <c>13.10</c>.</summary>
    Code,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time in Western Indonesia Time (WIB).</summary>
    Time,
}
