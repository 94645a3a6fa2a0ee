using System.Globalization;
using System.Text;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>A table for people who read it in a terminal.</summary>
internal static class TextTable
{
    /// <summary>Writes rows of numbers below each other.</summary>
    public static string Of(string title, IReadOnlyList<string> columns, IEnumerable<(string Name, IReadOnlyList<int> Numbers)> rows)
    {
        List<(string Name, IReadOnlyList<int> Numbers)> all = [.. rows];
        var width = all.Select(row => row.Name.Length).Append(title.Length).Max();
        var text = new StringBuilder().Append('\n').Append(title.PadRight(width));
        foreach (var column in columns)
            text.Append("  ").Append(column);
        text.Append('\n');
        foreach (var (name, numbers) in all)
        {
            text.Append(name.PadRight(width));
            foreach (var (column, number) in columns.Zip(numbers))
                text.Append("  ").Append(number.ToString("N0", CultureInfo.InvariantCulture).PadLeft(column.Length));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes the groups of counts, with their sums and the sum of all.</summary>
    public static string Of(string title, IReadOnlyList<string> states, IReadOnlyList<Cell> cells) =>
        Of(
            title,
            ["total", .. states.Select(state => state.ToLowerInvariant())],
            cells
                .GroupBy(cell => cell.Group, StringComparer.Ordinal)
                .OrderBy(group => group.Key.Length == 0)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                    (
                        group.Key.Length == 0 ? "(none)" : group.Key,
                        (IReadOnlyList<int>)
                            [
                                group.Sum(cell => cell.Count),
                                .. states.Select(state => group.Where(cell => cell.State == state).Sum(cell => cell.Count)),
                            ]
                    )
                )
        );
}
