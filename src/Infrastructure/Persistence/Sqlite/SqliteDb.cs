using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>The model on SQLite, the default for a single process.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : JippDb(options)
{
    /// <summary>
    /// The page cache of the writer and of all other connections, in KiB. A change reads and writes the same pages
    /// several times, and pages that do not fit are read again and written early. There is one writer, so the larger
    /// cache is needed only once.
    /// </summary>
    private const int WriterCache = 32_768,
        UsualCache = 2_000;

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new(StringComparer.Ordinal);

    protected override bool HasManyWriters => false;

    public override string MigrationScript() => SqliteScript.Of(this);

    protected override async ValueTask<IDisposable?> WriterTurnAsync(CancellationToken ct)
    {
        var gate = Gates.GetOrAdd(Database.GetConnectionString() ?? "", _ => new SemaphoreSlim(1));
        await gate.WaitAsync(ct);
        try
        {
            await Database.OpenConnectionAsync(ct);
            SetCache(WriterCache);
            return new Turn(this, gate);
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        modelBuilder.Entity<SearchHit>().ToView(null).HasKey(hit => hit.Number);
    }

    internal override Task RebuildIndexAsync(CancellationToken ct) =>
        Database.ExecuteSqlRawAsync(
            """
            INSERT INTO DirectorySearch(DirectorySearch) VALUES ('rebuild');
            INSERT INTO EntrySearch(EntrySearch) VALUES ('rebuild');
            """,
            ct
        );

    protected override async Task<bool> IsReadOnlyAsync(CancellationToken ct)
    {
        await Database.OpenConnectionAsync(ct);
        try
        {
            return raw.sqlite3_db_readonly(((SqliteConnection)Database.GetDbConnection()).Handle, "main") == 1;
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    protected override void DropConnections() => SqliteConnection.ClearPool((SqliteConnection)Database.GetDbConnection());

    private void SetCache(int kibibytes)
    {
        using var command = Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size=-{kibibytes}");
        command.ExecuteNonQuery();
    }

    /// <summary>Keeps the connection open until the writer's turn ends.</summary>
    private sealed class Turn(SqliteDb db, SemaphoreSlim gate) : IDisposable
    {
        public void Dispose()
        {
            try
            {
                db.SetCache(UsualCache);
            }
            catch (SqliteException)
            {
                // This connection keeps the writer's cache; the fault must not hide the one that ended the turn
                db.DropConnections();
            }
            finally
            {
                db.Database.CloseConnection();
                gate.Release();
            }
        }
    }
}

/// <summary>A matching row of the full-text index.</summary>
internal sealed class SearchHit
{
    public long Number { get; init; }
}
