using System.Diagnostics;
using System.Text.Json.Nodes;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>Walks through the whole directory: are its late pages slower than its first ones?</summary>
internal static class Walk
{
    private const int LatePage = 20_000;
    private const int Measured = 100;
    private const int Stride = 200;
    private const int UsualLimit = 20;

    /// <summary>The median times of a hundred pages up to the late one, and of the first hundred.</summary>
    public static async Task<Figure> MeasureAsync(ServerProcess product, string engine, int rows)
    {
        var limit = Math.Clamp(rows / LatePage, 1, UsualLimit);
        var late = Math.Min(LatePage, rows / limit);
        using var client = new HttpClient { BaseAddress = new(product.Address) };

        await PagesAsync(client, limit, null); // warms up
        var (first, _) = await PagesAsync(client, limit + 1, null);
        var cursor = await JumpAsync(client, (late - Measured) * limit / Stride);
        var (last, _) = await PagesAsync(client, limit + 1, cursor);
        return new(engine, rows, $"page {late:N0} compared with page 1 of a walk", last / first, "×", 2);
    }

    private static async Task<string?> JumpAsync(HttpClient client, int strides)
    {
        string? cursor = null;
        for (; strides > 0; strides--)
            (_, cursor) = await PageAsync(client, Stride, cursor);
        return cursor;
    }

    private static async Task<(double Milliseconds, string? Cursor)> PagesAsync(HttpClient client, int limit, string? cursor)
    {
        var times = new double[Measured];
        for (var n = 0; n < Measured; n++)
            (times[n], cursor) = await PageAsync(client, limit, cursor);
        return (times.Order().ElementAt(Measured / 2), cursor);
    }

    private static async Task<(double Milliseconds, string? Cursor)> PageAsync(HttpClient client, int limit, string? cursor)
    {
        var from = Stopwatch.GetTimestamp();
        var bytes = await client.GetByteArrayAsync(
            $"/api/v1/innovations?sort=id&limit={limit}{(cursor is null ? "" : "&cursor=" + cursor)}"
        );
        var elapsed = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        return (elapsed, (string?)JsonNode.Parse(bytes)!["page"]!["nextCursor"]);
    }
}
