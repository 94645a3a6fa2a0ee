using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class SqliteWriterTests : IAsyncLifetime
{
    private const long Usual = -2_000;
    private const long OfWriter = -32_768;

    private readonly Database database = Database.On("Sqlite");

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public Task A_writer_gets_a_larger_cache_and_always_returns_it() =>
        database.WithDbAsync(async db =>
        {
            (await db.InTransactionAsync(() => CacheAsync(db), default)).ShouldBe(OfWriter);
            (await CacheAsync(db)).ShouldBe(Usual);

            await Should.ThrowAsync<InvalidOperationException>(() =>
                db.InTransactionAsync<long>(() => throw new InvalidOperationException(), default)
            );
            (await CacheAsync(db)).ShouldBe(Usual);
            (await db.InTransactionAsync(() => CacheAsync(db), default)).ShouldBe(OfWriter); // the write lock was released too
        });

    /// <summary>In pages, or in KiB when negative.</summary>
    private static Task<long> CacheAsync(JippDb db) =>
        db.Database.SqlQueryRaw<long>("SELECT cache_size AS Value FROM pragma_cache_size").SingleAsync();
}
