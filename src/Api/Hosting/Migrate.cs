using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Schema;
using JippApi.Infrastructure.Persistence.SqlServer;

namespace JippApi.Api.Hosting;

/// <summary>
/// The verb <c>migrate</c>: brings the schema up to date, or prints the script with which somebody else does.
/// </summary>
internal static class Migrate
{
    public const string Verb = "migrate";

    /// <summary>Prints in place of migrating.</summary>
    public const string Script = "--script";

    public static async Task<int> RunAsync(JippDb db, string[] args)
    {
        if (args.Contains(Script))
        {
            await Console.Out.WriteAsync(db.MigrationScript());
            return 0;
        }

        await db.MigrateToLatestAsync(CancellationToken.None);
        if (await SnapshotReads.EnsureAsync(db, CancellationToken.None) is { } advice)
        {
            await Console.Error.WriteLineAsync(advice);
            return 2;
        }

        await Console.Out.WriteLineAsync("The database is up to date.");
        return 0;
    }
}
