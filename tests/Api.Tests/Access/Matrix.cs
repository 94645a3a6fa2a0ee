using System.Globalization;
using JippApi.Api.Tests.OpenApi;

namespace JippApi.Api.Tests.Access;

/// <summary>The table of who may do what: one line an operation, one column a caller; a cell has the status of the
/// answer about what is the caller's own, another institution's of the region, and another region's, or one status for
/// all three.</summary>
internal static class Matrix
{
    public static readonly string File = Path.Combine(Repository.Root, "tests", "Api.Tests", "Access", "access-matrix.txt");

    private const int Width = 13;
    private const int NameWidth = 28;

    /// <summary>The table as it is written down.</summary>
    public static IReadOnlyDictionary<string, string> Read() =>
        System
            .IO.File.ReadLines(File)
            .Where(line => line.Length > 0 && line[0] is not '#')
            .ToDictionary(line => line.Split(' ', 2)[0], line => line.TrimEnd());

    /// <summary>A line of the table.</summary>
    public static string Line(string operation, IEnumerable<string> cells) =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"{(operation + " ").PadRight(NameWidth)}{string.Concat(cells.Select(cell => cell.PadRight(Width)))}"
            )
            .TrimEnd();

    /// <summary>A cell of the table.</summary>
    public static string Cell(IReadOnlyList<int> statuses) =>
        statuses.Distinct().Count() == 1 ? statuses[0].ToString(CultureInfo.InvariantCulture) : string.Join('/', statuses);
}
