using System.Globalization;

namespace JippApi.Application.Statements;

/// <summary>The names of columns that a file gives no title.</summary>
public static class UntitledColumn
{
    /// <summary>Returns the title of the column at a place, or the number that stands for it.</summary>
    public static string TitleAt(IReadOnlyList<string> columns, int place) => place < columns.Count ? columns[place] : NameAt(place);

    /// <summary>Returns what a column without a title is called, by its place from 0.</summary>
    public static string NameAt(int place) => $"Kolom {(place + 1).ToString(CultureInfo.InvariantCulture)}";
}
