using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Load;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

internal sealed class Measurements(Options options, Engine engine, string apiFolder, Results results)
{
    private const double MaxMemory = 250;

    private const string RemoveDrafts = """
        DELETE FROM "Outbox" WHERE "Type" = 'InnovationDrafted'; DELETE FROM "Innovations" WHERE "Publication" = 'DRAFT';
        """;

    public async Task RunAsync(int rows)
    {
        var database = await GeneratedDatabases.EnsureAsync(engine, rows);
        var api = new ApiServer(apiFolder, engine, database);
        Console.WriteLine($"{engine.Name}, {rows:N0} rows");
        if (options.Includes("startup"))
            results.Add(await StartUp.MeasureAsync(api, engine.Name, rows));
        await CompareAsync(api, database, rows);
        if (options.Includes("export"))
            foreach (var figure in await Export.MeasureAsync(api, engine.Name, rows))
                results.Add(figure);
    }

    private async Task CompareAsync(ApiServer api, string database, int rows)
    {
        using var product = await api.StartAsync();
        using var reference = await ReferenceProcess.StartAsync(engine, database, api.Runtime());
        var duel = new Duel(options, product, reference);
        var pools = new Pools(new Facts(engine, database));
        foreach (var measured in Cases.Of(options, pools))
        {
            await Agreement.CheckAsync(product, reference, measured);
            var result = await duel.RunAsync(measured, engine.Name, rows);
            results.Add(result);
            if (result.Name == Case.WarmGet && options.Includes("conditional"))
            {
                results.Add(await duel.ConditionalAsync([.. measured.Round(0).Lines], result));
                results.Add(await duel.WithTokenAsync(measured, result));
            }

            if (measured.Group == Case.Create && measured.Connections == Case.OfWrites[^1] && engine is PostgreSqlEngine)
            {
                using var second = await api.StartAsync();
                results.Add(await duel.AtTwoProcessesAsync(measured, result, second));
            }

            if (measured.Group == Case.Create)
                engine.Execute(database, RemoveDrafts);
        }

        if (options.Includes("walk"))
            results.Add(await Walk.MeasureAsync(product, engine.Name, rows));
        if (options.Only.Count > 0)
            return;
        results.Add(new Figure(engine.Name, rows, "peak memory over all cases", product.PeakMemory, "MB", MaxMemory));
        results.Add(new Figure(engine.Name, rows, "memory after all cases", product.Memory, "MB", null));
    }
}
