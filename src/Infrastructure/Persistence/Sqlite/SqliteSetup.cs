using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Prepares each pooled connection once. Readers and the writer do not block each other (WAL), an acknowledged commit
/// survives a power cut (synchronous FULL), and a busy database is waited for.
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
        // The connection counts as prepared only now, so that a failed preparation is repeated
        Prepared.AddOrUpdate(connection.Handle!, connection.Handle!);
    }

    /// <summary>
    /// EF Core checks whether a database exists through a read-only connection, on which a database this program has
    /// never opened cannot be switched to WAL.
    /// </summary>
    private static bool IsReadOnly(SqliteConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
}
