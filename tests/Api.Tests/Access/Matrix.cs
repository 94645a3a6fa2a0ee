using System.Globalization;
using JippApi.Api.Tests.OpenApi;

namespace JippApi.Api.Tests.Access;

/// <summary>
/// The access matrix: a line for each operation and a column for each caller. A cell holds the status of the answer
/// about the caller's own resources, those of another institution of the region, and those of another region, or one
/// status for all three.
/// </summary>
internal static class Matrix
{
    public static readonly string File = Path.Combine(Repository.Root, "tests", "Api.Tests", "Access", "access-matrix.txt");

    public const string HowToRecord = "run `JIPP_RECORD=1 make quick-test FILTER=AccessMatrix` and review the difference";

    private const int Width = 13;
    private const int NameWidth = 28;

    public static IReadOnlyDictionary<string, string> Read() =>
        System
            .IO.File.ReadLines(File)
            .Where(line => line.Length > 0 && line[0] is not '#')
            .ToDictionary(line => line.Split(' ', 2)[0], line => line.TrimEnd());

    public static string Line(string operation, IEnumerable<string> cells) =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"{(operation + " ").PadRight(NameWidth)}{string.Concat(cells.Select(cell => cell.PadRight(Width)))}"
            )
            .TrimEnd();

    public static string Cell(IReadOnlyList<int> statuses) =>
        statuses.Distinct().Count() == 1 ? statuses[0].ToString(CultureInfo.InvariantCulture) : string.Join('/', statuses);
}
