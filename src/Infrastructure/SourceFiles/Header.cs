using System.Globalization;
using System.Text.RegularExpressions;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>The row of a sheet that names its columns. Ministries often put a title above it.</summary>
/// <param name="Number">The number of the row among all rows.</param>
/// <param name="Columns">The titles; each differs from the others.</param>
internal sealed partial record Header(int Number, IReadOnlyList<string> Columns)
{
    private const int FewestKnown = 2;
    private const int FewestNumbered = 3;

    /// <summary>
    /// Returns the header: the first row with two titles that are known, else the first that names innovations, else the
    /// first that is at least half as wide as the widest.
    /// </summary>
    public static Header Find(IEnumerable<RawRow> rows)
    {
        List<RawRow> first = [.. rows.Where(row => !row.IsEmpty).Take(FileLimits.HeaderRows)];
        if (first.Count == 0)
            throw new UnreadableFileException(FileFaults.Empty);
        var widest = first.Max(Filled);
        var header =
            first.Find(row => row.Cells.OfType<string>().Where(HeaderWords.IsKnown).Distinct().Take(FewestKnown).Count() == FewestKnown)
            ?? first.Find(row => row.Cells.OfType<string>().Any(HeaderWords.NamesInnovations))
            ?? first.Find(row => Distinct(row) >= Math.Max(2, (widest + 1) / 2))
            ?? (widest == 1 ? first[0] : throw new UnreadableFileException(FileFaults.NoHeader));
        if (header.Width > FileLimits.MaxColumns)
            throw new UnreadableFileException(FileFaults.TooManyColumns);
        if (header.Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Error) is { Code: { } code })
            throw new UnreadableFileException(code == RowIssues.BadEncoding ? FileFaults.UnknownEncoding : FileFaults.Damaged);
        if (first.TrueForAll(row => row.Number <= header.Number))
            throw new UnreadableFileException(FileFaults.NoRows);
        return new(header.Number, Titles(header));
    }

    /// <summary>Whether a row only numbers the columns, as official tables do: (1), (2), (3) …</summary>
    public static bool IsNumbering(RawRow row)
    {
        var number = 0;
        foreach (var cell in row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)))
            if (Numbered().Match(cell!) is not { Success: true } match || match.Groups[1].Value != Text(++number))
                return false;
        return number >= FewestNumbered;
    }

    private static string[] Titles(RawRow header)
    {
        HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
        var titles = new string[header.Width];
        for (var place = 0; place < titles.Length; place++)
        {
            var title = CellText.TitleOf(header.Cells[place]);
            if (title.Length == 0)
                title = UntitledColumn.NameAt(place);
            var name = title;
            for (var again = 2; !used.Add(name); again++)
                name = $"{title} ({Text(again)})";
            titles[place] = name;
        }

        return titles;
    }

    private static int Filled(RawRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    private static int Distinct(RawRow row) =>
        row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*\(?([0-9]{1,3})\)?\s*$")]
    private static partial Regex Numbered();
}
