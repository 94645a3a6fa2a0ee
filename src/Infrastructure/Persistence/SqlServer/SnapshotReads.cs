using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Makes readers see what was last committed instead of waiting for writers (READ_COMMITTED_SNAPSHOT), as on the other
/// engines. EF Core turns it on in databases it creates; those created by a DBA usually have it off.
/// </summary>
public static class SnapshotReads
{
    /// <summary>
    /// The maximum time to wait, in seconds: the change needs the database to itself, and servers already running would
    /// block it for good.
    /// </summary>
    private const int Patience = 20;

    private const string IsOn = "SELECT CAST(is_read_committed_snapshot_on AS int) AS Value FROM sys.databases WHERE name = DB_NAME()";
    private const string TurnOn = "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON";

    /// <summary>Turns the option on if it is off.</summary>
    /// <returns>What someone with more rights has to do, or null.</returns>
    public static async Task<string?> EnsureAsync(JippDb db, CancellationToken ct)
    {
        var database = db.Database;
        if (db is not SqlServerDb || await IsOnAsync(database, ct))
            return null;

        var usual = database.GetCommandTimeout();
        try
        {
            SqlConnection.ClearAllPools(); // idle pooled connections count as users of the database, too
            database.SetCommandTimeout(Patience);
            await database.ExecuteSqlRawAsync(TurnOn, ct);
            return await IsOnAsync(database, ct) ? null : Advice(database, "it is still off");
        }
        catch (SqlException failure)
        {
            return Advice(database, failure.Message);
        }
        finally
        {
            database.SetCommandTimeout(usual);
        }
    }

    /// <summary>
    /// Whether readers wait for writers, and a statement may see only part of what a transaction commits.
    /// </summary>
    internal static async Task<bool> AreMissingAsync(JippDb db, CancellationToken ct) =>
        db is SqlServerDb && !await IsOnAsync(db.Database, ct);

    private static async Task<bool> IsOnAsync(DatabaseFacade database, CancellationToken ct) =>
        await database.SqlQueryRaw<int>(IsOn).SingleAsync(ct) == 1;

    private static string Advice(DatabaseFacade database, string why) =>
        $"""
            The schema is up to date, but READ_COMMITTED_SNAPSHOT is off and could not be turned on ({why}).
            Without it readers wait for writers. Stop the servers and have someone who may alter the database run:
              ALTER DATABASE [{database.GetDbConnection().Database.Replace(
                "]",
                "]]",
                StringComparison.Ordinal
            )}] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
            """;
}
