using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Load;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures lineage over five generations, each innovation requested once so that no answer is cached.
/// </summary>
internal sealed class LineageMeasurements(Options options, Engine engine, string apiFolder, Results results)
{
    private const string Group = "lineage";
    private const double Target = 0.7;
    private const int Seed = 7;
    private const int MaxRequests = 20_000;
    private const int MinPaths = 30;

    public async Task RunAsync(int links)
    {
        if (!options.Includes(Group))
            return;
        var database = await GeneratedDatabases.EnsureLineageAsync(engine, links);
        var api = new ApiServer(apiFolder, engine, database);
        Console.WriteLine($"{engine.Name}, {links:N0} links");
        using var product = await api.StartAsync();
        using var reference = await ReferenceProcess.StartAsync(engine, database, api.Runtime());
        var measured = Case.Cold(Group, Target, Requests(database), options.Rounds);
        await Agreement.CheckAsync(product, reference, measured);
        results.Add(await new Duel(options, product, reference).RunAsync(measured, engine.Name, links));
    }

    private List<string> Requests(string database)
    {
        string[] ids =
        [
            .. engine
                .Read(
                    database,
                    $"""
                    SELECT CAST("AncestorId" AS TEXT) FROM "LineagePaths" GROUP BY "AncestorId" HAVING count(*) >= {MinPaths} ORDER BY "AncestorId" LIMIT {MaxRequests}
                    """
                )
                .Select(id => id.ToLowerInvariant()),
        ];
        new Random(Seed).Shuffle(ids);
        return [.. ids.Select(id => $"/api/v1/innovations/{id}/lineage?direction=descendants&depth=5&limit=1000")];
    }
}
