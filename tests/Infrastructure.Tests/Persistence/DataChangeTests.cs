using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class DataChangeTests(Database database) : IClassFixture<Database>
{
    /// <summary>A writer that waits for another ends with an error after these seconds.</summary>
    private const int Patience = 5;

    [SeveralWritersFact]
    public async Task Every_commit_raises_the_version_also_when_the_first_writer_commits_last()
    {
        var before = await VersionAsync(DataGroups.Hubs);
        await using var scope = database.Services.CreateAsyncScope();
        var slow = scope.ServiceProvider.GetRequiredService<JippDb>();
        await using var transaction = await slow.Database.BeginTransactionAsync();
        await RecordAsync(slow, DataGroups.Hubs);
        (await VersionAsync(DataGroups.Hubs)).ShouldBe(before);

        await ChangeAsync(database.Services, DataGroups.Hubs);
        (await VersionAsync(DataGroups.Hubs)).ShouldBe(before + 1);

        await transaction.CommitAsync();
        (await VersionAsync(DataGroups.Hubs)).ShouldBe(before + 2);
    }

    [SeveralWritersFact]
    public async Task A_change_that_commits_after_a_fold_of_later_ones_is_counted_once()
    {
        var before = await VersionAsync(DataGroups.Regions);
        await using var scope = database.Services.CreateAsyncScope();
        var slow = scope.ServiceProvider.GetRequiredService<JippDb>();
        await using var transaction = await slow.Database.BeginTransactionAsync();
        await RecordAsync(slow, DataGroups.Regions);
        await ChangeAsync(database.Services, DataGroups.Regions);

        if (database.Engine == Databases.PostgreSql) // SQL Server waits for the row until the writer commits
            (await FoldAsync(kept: 0)).ShouldBeGreaterThan(0);
        (await VersionAsync(DataGroups.Regions)).ShouldBe(before + 1);

        await transaction.CommitAsync();
        (await VersionAsync(DataGroups.Regions)).ShouldBe(before + 2);
        await FoldAsync(kept: 0);
        (await VersionAsync(DataGroups.Regions)).ShouldBe(before + 2);
    }

    [SeveralWritersFact]
    public async Task A_writer_does_not_wait_for_a_fold()
    {
        var before = await VersionAsync(DataGroups.Institutions);
        for (var n = 0; n < 3; n++)
            await ChangeAsync(database.Services, DataGroups.Institutions);

        await database.WithDbAsync(db =>
            db.InTransactionAsync(
                async () =>
                {
                    await DataVersionFolding.FoldAsync(db, kept: 1, CancellationToken.None);
                    await ChangeAsync(database.Services, DataGroups.Institutions);
                    return 0;
                },
                CancellationToken.None
            )
        );

        (await VersionAsync(DataGroups.Institutions)).ShouldBe(before + 4);
    }

    [Fact]
    public async Task Folding_changes_no_version_and_keeps_the_newest_rows()
    {
        await ChangeAsync(database.Services, DataGroups.Innovations, DataGroups.Access);
        await ChangeAsync(database.Services, DataGroups.Innovations);
        var before = await AllAsync();

        (await FoldAsync(kept: 2)).ShouldBeGreaterThan(0);

        (await AllAsync()).ShouldBe(before, ignoreOrder: true);
        (await database.WithDbAsync(db => db.DataChanges.CountAsync())).ShouldBe(2);
        (await FoldAsync(kept: 0)).ShouldBe(2);
        (await AllAsync()).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task Two_folds_beside_writers_lose_nothing_and_no_reader_sees_a_version_fall()
    {
        const int writers = 4,
            changes = 40;
        var before = await VersionAsync(DataGroups.Access);
        using var ended = new CancellationTokenSource();
        var background = Enumerable
            .Range(0, 2)
            .Select(_ => Task.Run(() => RepeatAsync(() => FoldAsync(kept: 3), ended.Token)))
            .Append(Task.Run(() => WatchAsync(ended.Token)))
            .ToList();

        await Task.WhenAll(
            Enumerable
                .Range(0, writers)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        for (var n = 0; n < changes; n++)
                            await ChangeAsync(database.Services, DataGroups.Access, DataGroups.Innovations);
                    })
                )
        );
        await ended.CancelAsync();
        await Task.WhenAll(background);

        (await VersionAsync(DataGroups.Access)).ShouldBe(before + writers * changes);
    }

    [Fact]
    public async Task A_refresh_sees_what_another_process_has_committed()
    {
        await using var other = Database.ServicesOn(database.Engine, database.ConnectionString).BuildServiceProvider();
        var versions = database.Services.GetRequiredService<IDataVersions>();
        var before = await versions.CurrentAsync(DataGroups.Hubs, CancellationToken.None);
        for (var n = 1; n <= 30; n++)
        {
            await ChangeAsync(other, DataGroups.Hubs);

            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => versions.RefreshAsync(CancellationToken.None)));

            (await versions.CurrentAsync(DataGroups.Hubs, CancellationToken.None)).ShouldBe(before + n);
        }
    }

    private static async Task RepeatAsync(Func<Task> work, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
            await work();
    }

    private async Task WatchAsync(CancellationToken ended)
    {
        var last = await AllAsync();
        while (!ended.IsCancellationRequested)
        {
            var now = await AllAsync();
            now.ShouldAllBe(version => version.Value >= last[version.Key]);
            last = now;
        }
    }

    private Task<int> FoldAsync(int kept) => database.WithDbAsync(db => DataVersionFolding.FoldAsync(db, kept, CancellationToken.None));

    private Task<Dictionary<string, long>> AllAsync() => database.WithDbAsync(db => DataVersion.ReadAllAsync(db, CancellationToken.None));

    private async Task<long> VersionAsync(string family) => (await AllAsync())[family];

    /// <summary>A transaction that has changed these families.</summary>
    private static async Task ChangeAsync(IServiceProvider services, params string[] families)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        if (db is not Infrastructure.Persistence.Sqlite.SqliteDb) // there writers do wait, for their turn
            db.Database.SetCommandTimeout(Patience);
        await db.InTransactionAsync(
            () =>
            {
                db.TouchedFamilies.UnionWith(families);
                return Task.FromResult(true);
            },
            CancellationToken.None
        );
    }

    private static Task RecordAsync(JippDb db, string family)
    {
        db.TouchedFamilies.Add(family);
        return DataChange.RecordAsync(db, CancellationToken.None);
    }
}
