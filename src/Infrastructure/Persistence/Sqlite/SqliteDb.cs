using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>The model on SQLite, the default of a single process.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : JippDb(options)
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async ValueTask<IDisposable?> WriterTurnAsync(CancellationToken ct)
    {
        var gate = Gates.GetOrAdd(Database.GetConnectionString() ?? "", _ => new SemaphoreSlim(1));
        await gate.WaitAsync(ct);
        return new Turn(gate);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        modelBuilder.Entity<SearchHit>().ToView(null).HasKey(hit => hit.Number);
    }

    /// <inheritdoc/>
    internal override Task RebuildIndexAsync(CancellationToken ct) =>
        Database.ExecuteSqlRawAsync("INSERT INTO DirectorySearch(DirectorySearch) VALUES ('rebuild')", ct);

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}

/// <summary>A row of the full-text index that matches.</summary>
internal sealed class SearchHit
{
    public long Number { get; init; }
}
