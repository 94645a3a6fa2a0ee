using System.Diagnostics;
using System.Globalization;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Load;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures the ranking of all entries of a stage from their stored scores, beside the plainest statement that orders
/// them, and the worklist of an evaluator beside the reference.
/// </summary>
internal static class Competitions
{
    public const string Verb = "competitions";

    private const string Header = """
        | engine | entries | work | product | beside it | ratio | target |
        |---|--:|---|--:|--:|--:|--:|

        """;

    /// <summary>The database has no other edition.</summary>
    private const string PlainOrder = $"""
        SELECT CAST("EntryId" AS TEXT) FROM "Evaluations"
        WHERE "Stage" = '{CompetitionGenerator.Stage}' AND "Status" = 'SUBMITTED'
        GROUP BY "EntryId" ORDER BY AVG("Total") DESC
        """;

    private const int Seed = 20_260_106;
    private const int Repetitions = 21;
    private const double WorklistTarget = 0.5;

    /// <summary>The ranking reads the scores of each criterion, computes exactly and answers with every entry.</summary>
    private const double RankingSeconds = 2;

    public static async Task<string> MeasureAsync(int entries)
    {
        var api = await ApiServer.PublishAsync();
        return await BothEngines.TableAsync(Header, engine => MeasureAsync(engine, api, entries));
    }

    private static async Task<IReadOnlyList<string>> MeasureAsync(Engine engine, string api, int entries)
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"jipp_bench_competition_{entries}");
        var edition = await new CompetitionGenerator(engine, Seed).FillAsync(database, entries);
        var server = new ApiServer(api, engine, database);
        using var product = await server.StartAsync();
        await product.IdleAsync();
        using var reference = await ReferenceProcess.StartAsync(engine, database, server.Runtime());
        return
        [
            await RankAsync(engine, product, database, edition, entries),
            await WorklistAsync(engine, product, reference, edition, entries),
        ];
    }

    private static async Task<string> RankAsync(
        Engine engine,
        ServerProcess product,
        string database,
        GeneratedEdition edition,
        int entries
    )
    {
        using var client = new HttpClient { BaseAddress = new(product.Address), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await ApiServer.TokenAsync(product.Address, ApiServer.Administrator));
        var url = $"/api/v1/competitions/{edition.Competition}/stages/{CompetitionGenerator.Stage}/report";
        var ours = await MiddleAsync(async () =>
        {
            using var answer = await client.GetAsync(new Uri(url, UriKind.Relative));
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        });
        var plain = await MiddleAsync(() => Task.FromResult(engine.Read(database, PlainOrder)));
        Console.WriteLine($"{engine.Name}: ranking {ours:F0} ms, plain {plain:F0} ms");
        var name = $"ranking of all entries, {CompetitionGenerator.Scores} scores each";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {engine.Name} | {entries:N0} | {name} | {ours:F0} ms | {plain:F0} ms | {ours / plain:F1} | {RankingSeconds:F0} s |"
        );
    }

    private static async Task<string> WorklistAsync(
        Engine engine,
        ServerProcess product,
        ServerProcess reference,
        GeneratedEdition edition,
        int entries
    )
    {
        var load = new Workload(
            ["/api/v1/competition-evaluations?limit=20"],
            Again: true,
            Headers: [$"{PlanFacts.AccountHeader}: {edition.Account}"],
            Account: CompetitionGenerator.Person
        );
        var measured = new Case(Verb, "worklist of an evaluator", WorklistTarget, _ => load, _ => load);
        await Agreement.CheckAsync(product, reference, measured);
        var result = await new Duel(new Options(), product, reference).RunAsync(measured, engine.Name, entries);
        var speeds = string.Create(CultureInfo.InvariantCulture, $"{result.Product.PerSecond:N0}/s | {result.Against.PerSecond:N0}/s");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {engine.Name} | {entries:N0} | {measured.Name} | {speeds} | {result.Ratio:F2} | {WorklistTarget:F1} |"
        );
    }

    /// <summary>The median time in milliseconds, after some runs that warm up.</summary>
    private static async Task<double> MiddleAsync(Func<Task> work)
    {
        List<double> times = [];
        for (var run = -5; run < Repetitions; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            if (run >= 0)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times[Repetitions / 2];
    }
}
