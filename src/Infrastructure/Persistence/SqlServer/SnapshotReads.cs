using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Readers see what was last committed and do not wait for writers (READ_COMMITTED_SNAPSHOT), as on the other engines.
/// EF Core turns it on in a database that it makes; one that a DBA makes usually has it off.
/// </summary>
public static class SnapshotReads
{
    /// <summary>
    /// The change waits until nobody else is in the database; servers that run already would hold it up for good.
    /// </summary>
    private const int Patience = 20;

    private const string IsOn = "SELECT CAST(is_read_committed_snapshot_on AS int) AS Value FROM sys.databases WHERE name = DB_NAME()";
    private const string TurnOn = "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON";

    /// <summary>Turns it on where it is off.</summary>
    /// <returns>What somebody with more rights has to do; null when nothing is left to do.</returns>
    public static async Task<string?> EnsureAsync(JippDb db, CancellationToken ct)
    {
        var database = db.Database;
        if (db is not SqlServerDb || await IsOnAsync(database, ct))
            return null;

        var usual = database.GetCommandTimeout();
        try
        {
            SqlConnection.ClearAllPools(); // connections that lie idle are somebody in the database, too
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

    private static async Task<bool> IsOnAsync(DatabaseFacade database, CancellationToken ct) =>
        await database.SqlQueryRaw<int>(IsOn).SingleAsync(ct) == 1;

    private static string Advice(DatabaseFacade database, string why) =>
        $"""
            The schema is up to date, but READ_COMMITTED_SNAPSHOT is off and could not be turned on ({why}).
            Without it readers wait for writers. Stop the servers and have somebody who may alter the database run:
              ALTER DATABASE [{database.GetDbConnection().Database.Replace(
                "]",
                "]]",
                StringComparison.Ordinal
            )}] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
            """;
}
