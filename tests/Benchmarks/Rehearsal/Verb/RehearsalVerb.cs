using System.Globalization;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Servers;
using JippApi.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Rehearsal.Verb;

/// <summary>Rehearses the whole way of three lists on the published product, in a temporary folder.</summary>
internal static class RehearsalVerb
{
    public const string Verb = "rehearsal";

    /// <summary>Keeps the folder with the deliveries, the database and the mail.</summary>
    private const string Keep = "--keep";

    private const string Database = "rehearsal";

    /// <summary>Returns the exit code: 1 when a figure does not add up.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> options)
    {
        var count = options.FirstOrDefault(option => option != Keep);
        var rows = count is null ? Deliveries.Whole : int.Parse(count, CultureInfo.InvariantCulture);
        var api = await ApiServer.PublishAsync();
        var folder = Directory.CreateTempSubdirectory("jipp-rehearsal-").FullName;
        try
        {
            return await PlayAsync(api, folder, rows);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            if (options.Contains(Keep))
                Console.WriteLine($"Everything is in {folder}.");
            else
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> PlayAsync(string api, string folder, int rows)
    {
        var engine = new SqliteEngine(folder);
        await FillAsync(engine);
        var mail = Path.Combine(folder, "mail");
        var settings = new Dictionary<string, string>
        {
            ["Mail__Folder"] = mail,
            ["Mail__WebAddress"] = "https://gladi.example",
            ["Files__Folder"] = Path.Combine(folder, "files"),
        };
        using var server = await new ApiServer(api, engine, Database).StartAsync(settings);
        using var stage = new ServedStage(engine, Database, server, mail);
        await stage.WorkAsync();
        var (_, _, figures) = await RehearsalRun.PlayAsync(stage, rows);
        Console.WriteLine(figures.Text);
        foreach (var problem in figures.Problems)
            Console.WriteLine($"Does not add up: {problem}");
        Console.WriteLine(figures.Problems.Count == 0 ? "Everything adds up." : $"{figures.Problems.Count} figures do not add up.");
        return figures.Problems.Count == 0 ? 0 : 1;
    }

    private static async Task FillAsync(SqliteEngine engine)
    {
        engine.Prepare(Database);
        await using var product = Product.On(engine.Provider, engine.ConnectionString(Database));
        await using var scope = product.CreateAsyncScope();
        await NewDatabase.FillAsync(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<JippDb>());
    }
}
