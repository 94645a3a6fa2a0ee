using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Numbers;

/// <summary>
/// Counts every published number again from the rows, in SQL that knows nothing of the product, and compares. One file
/// for each kind of number.
/// </summary>
public sealed partial class RecomputedNumbersTests(NumbersApp app) : IClassFixture<NumbersApp>
{
    /// <summary>A plan that runs.</summary>
    private const string Running = """p."Status" IN ('COMMITTED', 'IN_PROGRESS', 'STALLED')""";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private static (string, object) Day(DateOnly day) => ("@day", day);

    private static (string, object) EndOf(DateOnly day) => ("@end", Wib.EndOf(day).UtcDateTime);

    private static List<string> Counts(JsonNode? list, string name) =>
        [.. list!.AsArray().Select(count => $"{count![name]} {count["count"]}")];

    /// <summary>All items of a list, page by page.</summary>
    private static async Task<List<JsonNode>> All(HttpClient client, string url)
    {
        List<JsonNode> all = [];
        var next = url;
        while (next is not null)
        {
            var page = await client.Get(next);
            page.Status.ShouldBe(200, page.Text);
            all.AddRange(page.Items);
            next = page["page.nextCursor"] is { } cursor ? $"{url}&cursor={cursor}" : null;
        }

        return all;
    }
}
