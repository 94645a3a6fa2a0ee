using System.Globalization;
using System.Text.Json.Nodes;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The number of records of a group that are in a state.</summary>
/// <param name="Group">The code of a province, or the short name of a ministry; empty for records of none.</param>
/// <param name="State">The state.</param>
/// <param name="Count">The number.</param>
internal readonly record struct Cell(string Group, string State, int Count);

/// <summary>Counts, as the API states them and as the rows have them.</summary>
internal static class Cells
{
    /// <summary>The ministries that keep the lists.</summary>
    private static readonly Dictionary<string, string> Ministries = new(StringComparer.Ordinal)
    {
        ["KIPP"] = "KEMENPANRB",
        ["IGA"] = "KEMENDAGRI",
        ["LABINOV"] = "LAN",
    };

    /// <summary>The statuses of a question that was not answered.</summary>
    private static readonly string[] Unanswered = ["waiting", "asked", "unreachable", "disowned", "settled", "unanswered"];

    /// <summary>Of the existence summary: the groups, with what is known of their records.</summary>
    public static List<Cell> OfSummary(JsonNode summary) =>
        [.. GroupsOf(summary).SelectMany(group => StatesOf(group, "states").Select(state => state with { Group = KeyOf(group) }))];

    /// <summary>
    /// Of the progress of a campaign: the groups, with what was answered, and how far the question is otherwise.
    /// </summary>
    public static List<Cell> OfProgress(JsonNode progress) =>
        [
            .. GroupsOf(progress)
                .SelectMany(group =>
                    StatesOf(group, "answers")
                        .Concat(Unanswered.Select(status => new Cell("", status.ToUpperInvariant(), (int)group["counts"]![status]!)))
                        .Select(state => state with { Group = KeyOf(group) })
                ),
        ];

    /// <summary>Of rows with a region or list, a state and a number; lists become their ministries.</summary>
    public static List<Cell> OfRows(IEnumerable<string[]> rows) =>
        [.. rows.Select(row => new Cell(MinistryOf(row[0]), row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))];

    /// <summary>The groups and states in which two counts differ.</summary>
    public static IEnumerable<string> Differences(string name, IEnumerable<Cell> stated, IEnumerable<Cell> counted)
    {
        var (left, right) = (Summed(stated), Summed(counted));
        return left
            .Keys.Union(right.Keys)
            .Where(cell => left.GetValueOrDefault(cell) != right.GetValueOrDefault(cell))
            .Select(cell => $"{name}: {cell} is {left.GetValueOrDefault(cell)} by the API and {right.GetValueOrDefault(cell)} by the rows");
    }

    /// <summary>The name of the ministry that keeps a list; any other text is returned as it is.</summary>
    public static string MinistryOf(string list) => Ministries.GetValueOrDefault(list, list);

    private static Dictionary<string, int> Summed(IEnumerable<Cell> cells) =>
        cells
            .GroupBy(cell => $"{cell.Group} {cell.State}", StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Sum(cell => cell.Count), StringComparer.Ordinal);

    private static IEnumerable<JsonNode> GroupsOf(JsonNode answer) => answer["groups"]!.AsArray().Select(group => group!);

    private static IEnumerable<Cell> StatesOf(JsonNode group, string member) =>
        group[member]!.AsArray().Select(state => new Cell("", (string)state!["existence"]!, (int)state["count"]!));

    private static string KeyOf(JsonNode group) => ((string?)group["key"])?.ToUpperInvariant() ?? "";
}
