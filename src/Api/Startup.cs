using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.SampleData;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api;

/// <summary>What happens before the server listens, and the verbs that run instead of it.</summary>
internal static class Startup
{
    /// <summary>In the embedded default: migrates the database and loads the sample data.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (app.Configuration.GetValue<bool>("Database:MigrateOnStart"))
            await scope.ServiceProvider.GetRequiredService<JippDb>().Database.MigrateAsync();
        if (app.Configuration.GetValue<bool>("SampleData:Load"))
        {
            var added = await scope.ServiceProvider.GetRequiredService<SampleDataLoader>().LoadAsync(CancellationToken.None);
            app.Logger.LogInformation("Sample data: {Added} innovations added", added);
        }
    }

    /// <summary>Runs a verb of the command line in place of the server.</summary>
    /// <returns>The exit code; null when there was no verb.</returns>
    public static async Task<int?> RunVerbAsync(this WebApplication app, string[] args)
    {
        if (!IsVerb(args)) return null;
        await using var scope = app.Services.CreateAsyncScope();
        switch (args[0])
        {
            case "migrate":
                await scope.ServiceProvider.GetRequiredService<JippDb>().Database.MigrateAsync();
                return Say("The database is up to date.");
            case "reindex":
                return Say($"{await scope.ServiceProvider.GetRequiredService<DirectoryRebuild>().RunAsync(CancellationToken.None)} entries written.");
            case "token":
                return await TokenVerb.RunAsync(app, scope.ServiceProvider);
            default:
                await Console.Error.WriteLineAsync($"Unknown verb '{args[0]}'. Verbs: migrate, reindex, token --role ROLE [--subject NAME].");
                return 2;
        }
    }

    /// <summary>Whether the command line asks for something else than the server.</summary>
    public static bool IsVerb(string[] args) => args is [[not '-', ..], ..];

    private static int Say(string text)
    {
        Console.WriteLine(text);
        return 0;
    }
}
