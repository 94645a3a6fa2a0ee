using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Prepares each connection of the pool once: readers and the writer do not wait for each other (WAL), a commit that
/// was answered survives a power cut (synchronous FULL), and another process's write is waited for.
/// </summary>
internal sealed class SqliteSetup : DbConnectionInterceptor
{
    private const string Reading = "PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
    private const string Writing = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + Reading;

    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Prepare(SqliteConnection connection)
    {
        if (Prepared.TryGetValue(connection.Handle!, out _))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = IsReadOnly(connection) ? Reading : Writing;
        command.ExecuteNonQuery();
        Prepared.AddOrUpdate(connection.Handle!, connection.Handle!); // not before: what failed is done again
    }

    /// <summary>
    /// EF looks whether there is a database through a connection that may not write, and one that the program has not
    /// opened yet is not in WAL mode.
    /// </summary>
    private static bool IsReadOnly(SqliteConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
}
