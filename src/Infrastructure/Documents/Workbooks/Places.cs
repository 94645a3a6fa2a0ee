using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>
/// Names the places of cells, such as <c>AB12</c>. The format allows to omit them, but gnumeric needs them.
/// </summary>
internal static class Places
{
    /// <summary>The letters of a column, from 1.</summary>
    public static string ColumnName(int number) => (number <= 26 ? "" : ColumnName((number - 1) / 26)) + (char)('A' + ((number - 1) % 26));

    /// <summary>Names the places of a row's cells.</summary>
    public static Row At(this Row row, int number)
    {
        row.RowIndex = (uint)number;
        foreach (var (place, cell) in row.Elements<Cell>().Index())
            cell.CellReference = ColumnName(place + 1) + number.ToString(CultureInfo.InvariantCulture);
        return row;
    }

    /// <summary>Names the places of the cells of all rows of a sheet.</summary>
    public static IEnumerable<Row> InPlace(this IEnumerable<Row> rows) => rows.Index().Select(row => row.Item.At(row.Index + 1));
}
