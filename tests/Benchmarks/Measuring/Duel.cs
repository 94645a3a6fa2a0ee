using JippApi.Benchmarks.Load;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>Product and reference run side by side and take turns under the same load.</summary>
internal sealed class Duel(Options options, ServerProcess product, ServerProcess reference)
{
    private const int WarmUpSeconds = 3;
    private const double StillFaster = 1.1;
    private const int MinWarmUp = 8;

    public async Task<CaseResult> RunAsync(Case measured, string engine, int rows)
    {
        List<Measurement> ours = [],
            theirs = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            ours.Add(await MeasureAsync(product, measured, round));
            theirs.Add(await MeasureAsync(reference, measured, round));
        }

        return new(engine, rows, measured.Name, Measurement.Middle(ours), Measurement.Middle(theirs), measured.Target);
    }

    /// <summary>Requests what the client already has; the answer is 304.</summary>
    public async Task<CaseResult> ConditionalAsync(List<string> paths, CaseResult warmGet)
    {
        using var client = new HttpClient { BaseAddress = new(product.Address) };
        List<string> lines = [];
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(path);
            var tag = response.EnsureSuccessStatusCode().Headers.ETag ?? throw new InvalidOperationException($"{path} has no ETag.");
            lines.Add($"{path}\tIf-None-Match: {tag}");
        }

        var load = new Workload(lines, Again: true);
        var measured = new Case(Case.Conditional, Case.Conditional, 1, _ => load, _ => load);
        List<Measurement> rounds = [];
        for (var round = 0; round < options.Rounds; round++)
            rounds.Add(await MeasureAsync(product, measured, round));
        return new(warmGet.Engine, warmGet.Rows, Case.Conditional, Measurement.Middle(rounds), warmGet.Product, measured.Target);
    }

    /// <summary>The same reads with a token: measures the cost of authentication.</summary>
    public async Task<CaseResult> WithTokenAsync(Case warmGet, CaseResult without)
    {
        var load = warmGet.Round(0) with
        {
            Headers = [$"Authorization: Bearer {await ApiServer.TokenAsync(product.Address, ApiServer.Administrator)}"],
        };
        var measured = new Case(Case.WithToken, Case.WithToken, 0.9, _ => load, _ => load);
        List<Measurement> with = [],
            bare = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            with.Add(await MeasureAsync(product, measured, round));
            bare.Add(await MeasureAsync(product, warmGet, round));
        }

        return new(without.Engine, without.Rows, Case.WithToken, Measurement.Middle(with), Measurement.Middle(bare), measured.Target);
    }

    /// <summary>The same writes at two processes on one database, each with half of the connections.</summary>
    public async Task<CaseResult> AtTwoProcessesAsync(Case measured, CaseResult atOne, ServerProcess second)
    {
        List<Measurement> rounds = [];
        var load = Authorised(measured.Round(0), await TokenAsync(measured.Round(0)));
        await WarmUpAsync(second, measured, await TokenAsync(measured.Round(0)));
        for (var round = 0; round < options.Rounds; round++)
        {
            var both = await Task.WhenAll(
                new[] { product, second }.Select(server => Wrk.RunAsync(server.Address, load, ConnectionsOf(measured) / 2, options.Seconds))
            );
            rounds.Add(
                new(both.Sum(one => one.PerSecond), both.Max(one => one.P50), both.Max(one => one.P99), both.Sum(one => one.Requests))
            );
        }

        return new(atOne.Engine, atOne.Rows, $"{measured.Name}, two processes", Measurement.Middle(rounds), atOne.Against, measured.Target);
    }

    private int ConnectionsOf(Case measured) => measured.Connections ?? options.Connections;

    private async Task<Measurement> MeasureAsync(ServerProcess server, Case measured, int round)
    {
        var token = await TokenAsync(measured.Round(round));
        if (round == 0)
            await WarmUpAsync(server, measured, token);
        var before = server.ProcessorTime;
        var result = await Wrk.RunAsync(server.Address, Authorised(measured.Round(round), token), ConnectionsOf(measured), options.Seconds);
        result = result with { Processor = (server.ProcessorTime - before).TotalMilliseconds / Math.Max(result.Requests, 1) };
        await server.IdleAsync();
        Console.WriteLine(
            $"  {measured.Name.PadRight(16)} {server.Name.PadRight(10)} {$"{result.PerSecond:N0}".PadLeft(10)}/s"
                + $"  p50 {$"{result.P50:F2}".PadLeft(8)} ms  p99 {$"{result.P99:F2}".PadLeft(8)} ms"
                + $"  processor {$"{result.Processor:F3}".PadLeft(8)} ms"
        );
        return result;
    }

    /// <summary>Warms up until it gets no faster: hot code is recompiled several times in the background.</summary>
    private async Task WarmUpAsync(ServerProcess server, Case measured, string? token)
    {
        var (before, now) = (0.0, 1.0);
        for (var step = 0; step < Case.WarmUpSteps && (step < MinWarmUp || now > before * StillFaster); step++)
        {
            before = now;
            now = (
                await Wrk.RunAsync(server.Address, Authorised(measured.WarmUp(step), token), ConnectionsOf(measured), WarmUpSeconds)
            ).PerSecond;
        }

        await server.IdleAsync();
    }

    private async Task<string?> TokenAsync(Workload load) =>
        load.Account is { } account ? await ApiServer.TokenAsync(product.Address, account) : null;

    private static Workload Authorised(Workload load, string? token) =>
        token is null ? load : load with { Headers = [.. load.Headers ?? [], $"Authorization: Bearer {token}"] };
}
