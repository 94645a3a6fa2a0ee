using System.Diagnostics;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Exports the whole directory as NDJSON to a client that reads as fast as it can, from a fresh process.
/// </summary>
internal static class Export
{
    private const double MaxMemory = 400;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ApiServer api, string engine, int rows)
    {
        using var server = await api.StartAsync();
        using var client = new HttpClient { BaseAddress = new(server.Address), Timeout = Timeout.InfiniteTimeSpan };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/innovations?sort=id");
        request.Headers.Accept.ParseAdd("application/x-ndjson");

        var watch = Stopwatch.StartNew();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var lines = await CountAsync(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
        if (lines != rows)
            throw new InvalidOperationException($"The export has {lines} lines of {rows}.");
        return
        [
            new(engine, rows, "export of all rows as NDJSON", watch.Elapsed.TotalSeconds, "s", null),
            new(engine, rows, "peak memory during export", server.PeakMemory, "MB", MaxMemory),
        ];
    }

    private static async Task<int> CountAsync(Stream stream)
    {
        var (buffer, lines) = (new byte[65_536], 0);
        int read;
        while ((read = await stream.ReadAsync(buffer)) > 0)
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }
}
