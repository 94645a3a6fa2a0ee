using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Schema;
using JippApi.Infrastructure.Persistence.SqlServer;

namespace JippApi.Api.Hosting;

/// <summary>
/// The verb <c>migrate</c>: migrates the schema, or prints the SQL script for a database administrator.
/// </summary>
internal static class Migrate
{
    public const string Verb = "migrate";

    /// <summary>Prints the script instead of migrating.</summary>
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
