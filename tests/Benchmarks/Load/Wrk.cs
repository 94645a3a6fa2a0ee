using System.Globalization;

namespace JippApi.Benchmarks.Load;

/// <summary>Requests for one measurement, as lines of a file for requests.lua.</summary>
/// <param name="Lines">The requests.</param>
/// <param name="Again">Whether to start over at the end; otherwise the load stops.</param>
/// <param name="Body">Whether the lines are bodies to post rather than addresses.</param>
/// <param name="Headers">Headers of each request.</param>
/// <param name="Account">The account whose token each request carries; null for none.</param>
internal sealed record Workload(
    IReadOnlyList<string> Lines,
    bool Again = false,
    bool Body = false,
    IReadOnlyList<string>? Headers = null,
    string? Account = null
)
{
    public string Path { get; init; } = "/api/v1/innovations";
}

/// <summary>The result of a load; times in milliseconds.</summary>
internal sealed record Measurement(double PerSecond, double P50, double P99, long Requests)
{
    /// <summary>Processor time of the server for each request, without the database server.</summary>
    public double Processor { get; init; }

    /// <summary>The median of several rounds, for each figure separately.</summary>
    public static Measurement Middle(IReadOnlyList<Measurement> rounds)
    {
        return new(Of(round => round.PerSecond), Of(round => round.P50), Of(round => round.P99), rounds.Sum(round => round.Requests))
        {
            Processor = Of(round => round.Processor),
        };

        double Of(Func<Measurement, double> figure)
        {
            var sorted = rounds.Select(figure).Order().ToArray();
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }
}

/// <summary>Runs wrk with one thread: on a small machine it must not take the servers' cores.</summary>
internal static class Wrk
{
    private const string Marker = "RESULT ";

    public static async Task<Measurement> RunAsync(string address, Workload load, int connections, int seconds)
    {
        var file = Workspace.Artifact($"requests-{Guid.CreateVersion7():N}.txt"); // two may run at once
        await File.WriteAllLinesAsync(file, load.Lines);
        var script = System.IO.Path.Combine(AppContext.BaseDirectory, "Load", "requests.lua");
        string[] arguments =
        [
            "-t1",
            $"-c{connections}",
            $"-d{seconds}s",
            "--timeout",
            "30s",
            "-s",
            script,
            address + load.Path,
            "--",
            file,
            load.Again ? "again" : "once",
            load.Body ? "POST" : "GET",
            .. load.Headers ?? [],
        ];
        var printed = await Shell.RunAsync("wrk", arguments);
        File.Delete(file);
        var result =
            printed.Split('\n').FirstOrDefault(line => line.StartsWith(Marker, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk gave no result:\n{printed}");
        var numbers = result[Marker.Length..].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        if (numbers[4] > 0)
            throw new InvalidOperationException($"{numbers[4]} of {numbers[3]} requests failed at {address}:\n{printed}");
        return new(numbers[0], numbers[1], numbers[2], (long)numbers[3]);
    }
}
