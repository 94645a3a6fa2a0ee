using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories;

/// <summary>The overview of the province.</summary>
public partial class WestKalimantanStory
{
    /// <summary>
    /// The province sees status, progress, overdue items, the next due date and the last report of each plan. The rows
    /// of the districts, which include the sample's plans of that year, add them up, and the spreadsheet agrees.
    /// </summary>
    private async Task WatchAsync(List<string> plans)
    {
        const string url = "/api/v1/regions/61/replication-overview?budgetYear=2022";
        const string waiting = "COMMITTED, 0%, 0 of 2 done, 1 overdue, next 2022-09-30, reported ";
        var overview = await app.Anonymous().Get(url).Done();
        var cells = overview["plans"]!.AsArray().Select(cell => cell!).ToList();
        var districts = cells.ToLookup(cell => (string)cell["adopter"]!["regionCode"]!);
        Standing("61.71").ShouldBe(["8 IN_PROGRESS, 25%, 1 of 2 done, 0 overdue, next 2022-09-30, reported 2022-02-10"]);
        Standing("61.01").ShouldBe(["1 COMMITTED, 0%, 0 of 2 done, 1 overdue, next 2022-12-15, reported ", $"7 {waiting}"]);
        Standing("61.72").ShouldBe([$"8 {waiting}"]);

        overview["districts"]!
            .AsArray()
            .Select(row =>
                $"{row!["region"]!["code"]} {row["plans"]} {row["progress"]!["items"]} {row["progress"]!["done"]} {row["progress"]!["overdue"]} {row["nextDue"]}"
            )
            .ShouldBe(
                districts
                    .OrderBy(district => district.Key, StringComparer.Ordinal)
                    .Select(district =>
                        $"{district.Key} {district.Count()} {Sum(district, "items")} {Sum(district, "done")} {Sum(district, "overdue")} {district.Min(cell => (string?)cell["nextDue"])}"
                    )
            );
        overview["districts"]!.AsArray().Count.ShouldBe(14);

        var lines = (await app.Anonymous().Get(url, ("Accept", "text/csv")).Done()).Text.Split("\r\n")[1..^1];
        lines
            .Select(line =>
                line.Split(',') is [var id, .., var status, _, var percent, var items, var done, var overdue, var next, var reported, _]
                    ? $"{id} {status} {percent} {items} {done} {overdue} {next} {reported}"
                    : line
            )
            .ShouldBe(
                cells.Select(cell =>
                    $"{cell["id"]} {cell["status"]} {cell["progress"]!["percent"]} {cell["progress"]!["items"]} {cell["progress"]!["done"]} {cell["progress"]!["overdue"]} {cell["nextDue"]} {cell["lastReportAt"]}"
                )
            );

        IEnumerable<string> Standing(string district) =>
            districts[district]
                .Where(cell => plans.Contains((string)cell["id"]!))
                .CountBy(Described)
                .Select(count => $"{count.Value} {count.Key}")
                .Order(StringComparer.Ordinal);
    }

    private static string Described(JsonNode cell)
    {
        var progress = cell["progress"]!;
        return $"{cell["status"]}, {progress["percent"]}%, {progress["done"]} of {progress["items"]} done, {progress["overdue"]} overdue, next {cell["nextDue"]}, reported {((string?)cell["lastReportAt"])?[..10]}";
    }

    private static int Sum(IEnumerable<JsonNode> cells, string what) => cells.Sum(cell => (int)cell["progress"]![what]!);
}
