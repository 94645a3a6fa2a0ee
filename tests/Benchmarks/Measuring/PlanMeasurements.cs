using System.Text.Json.Nodes;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Load;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

internal sealed class PlanMeasurements(Options options, Engine engine, string apiFolder, Results results)
{
    /// <summary>Reports stay, since open items are still open. Pending outbox messages are removed.</summary>
    private const string RemoveMessages = """DELETE FROM "Outbox" WHERE "Type" = 'ActionItemReported';""";

    public async Task RunAsync(int plans)
    {
        var database = await GeneratedDatabases.EnsurePlansAsync(engine, plans);
        var api = new ApiServer(apiFolder, engine, database);
        Console.WriteLine($"{engine.Name}, {plans:N0} plans");
        if (options.Includes("worker") && engine is PostgreSqlEngine) // on SQLite one writer at a time sets the pace
            results.Add(await Dispatching.MeasureAsync(engine, database, () => api.StartAsync(), plans));
        using var product = await api.StartAsync();
        using var reference = await ReferenceProcess.StartAsync(engine, database, api.Runtime());
        var duel = new Duel(options, product, reference);
        foreach (var measured in PlanCases.Of(options, new PlanFacts(engine, database)))
        {
            await Agreement.CheckAsync(product, reference, measured);
            if (measured.WarmUp(0).Body)
                await CheckAllSucceedAsync(measured, product, product, reference);
            results.Add(await duel.RunAsync(measured, engine.Name, plans));
            if (measured.WarmUp(0).Body)
                engine.Execute(database, RemoveMessages);
        }
    }

    /// <summary>A bulk request succeeds whatever becomes of its operations, so they must be checked.</summary>
    private static async Task CheckAllSucceedAsync(Case measured, ServerProcess product, params ServerProcess[] servers)
    {
        var load = measured.WarmUp(0);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", await ApiServer.TokenAsync(product.Address, load.Account!));
        foreach (var server in servers)
        {
            using var answer = await client.PostAsync(
                server.Address + load.Path,
                new StringContent(load.Lines[0], null, "application/json")
            );
            var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            if ((int)JsonNode.Parse(text)!["summary"]!["failed"]! > 0)
                throw new InvalidOperationException($"The {server.Name} refuses some reports:\n{text}");
        }
    }
}
