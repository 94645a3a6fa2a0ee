using JippApi.Application.Finding;
using JippApi.Application.Search;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Sqlite;
using JippApi.Infrastructure.Tests.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Persistence;

/// <summary>SQLite keeps its index beside the table with triggers, which a migration may lose.</summary>
public sealed class FullTextIndexTests : IAsyncLifetime
{
    private readonly Database database = Database.On(Databases.Sqlite);

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task The_index_follows_insert_update_and_delete()
    {
        var id = await SaveAsync("Bank Sampah");
        await ShouldFindAsync("sampah");

        await database.ChangeAsync(id, i => i.Revise(Given.Content("Kebun Warga"), 0, TestUser.Writer, Given.Noon));
        await ShouldFindAsync("kebun");

        await database.ChangeAsync(id, i => i.Withdraw("Ganda", TestUser.Writer, Given.Noon));
        await ShouldFindAsync(null);
    }

    [Fact]
    public async Task The_index_is_consistent_after_many_changes()
    {
        foreach (var title in new[] { "Bank Sampah", "Kebun Warga", "Kelas Perahu" })
            await database.ChangeAsync(
                await SaveAsync(title),
                i => i.Revise(Given.Content($"{title} Baru"), 0, TestUser.Writer, Given.Noon)
            );

        await database.WithDbAsync(db =>
            db.Database.ExecuteSqlRawAsync("INSERT INTO DirectorySearch(DirectorySearch, rank) VALUES ('integrity-check', 1)")
        );
    }

    [Fact]
    public async Task A_rebuild_repairs_an_index_that_lost_its_words()
    {
        await SaveAsync("Bank Sampah");
        await database.WithDbAsync(db =>
            db.Database.ExecuteSqlRawAsync("INSERT INTO DirectorySearch(DirectorySearch) VALUES ('delete-all')")
        );
        await ShouldFindAsync(null);

        await using (var scope = database.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DirectoryRebuild>().RunAsync(CancellationToken.None);

        await ShouldFindAsync("sampah");
    }

    [Fact]
    public async Task The_index_outlives_a_migration_that_rebuilds_the_directory()
    {
        var id = await SaveAsync("Bank Sampah");

        await database.WithDbAsync(db =>
        {
            var model = db.GetService<IDesignTimeModel>().Model;
            var dropped = new DropCheckConstraintOperation { Table = "Directory", Name = "CK_Directory" };
            var commands = db.GetService<IMigrationsSqlGenerator>().Generate([dropped], model);
            commands.ShouldContain(command => command.CommandText.Contains("DROP TABLE \"Directory\""));
            return db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, db.GetService<IRelationalConnection>());
        });

        await ShouldFindAsync("sampah");
        await database.ChangeAsync(id, i => i.Revise(Given.Content("Kebun Warga"), 0, TestUser.Writer, Given.Noon));
        await ShouldFindAsync("kebun");
    }

    [Fact]
    public async Task The_index_can_be_created_again()
    {
        var id = await SaveAsync("Bank Sampah");
        var again = new MigrationBuilder(activeProvider: null);
        SqliteSearchIndex.Create(again);

        await database.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(((SqlOperation)again.Operations.Single()).Sql));

        await database.ChangeAsync(id, i => i.Revise(Given.Content("Kebun Warga"), 0, TestUser.Writer, Given.Noon));
        await ShouldFindAsync("kebun");
    }

    [Fact]
    public async Task The_index_of_the_other_kinds_outlives_a_migration_that_rebuilds_their_table()
    {
        await AddEntryAsync("Hub Sampah");

        await database.WithDbAsync(db =>
        {
            var dropped = new DropCheckConstraintOperation { Table = "SearchEntries", Name = "CK_SearchEntries" };
            var commands = db.GetService<IMigrationsSqlGenerator>().Generate([dropped], db.GetService<IDesignTimeModel>().Model);
            commands.ShouldContain(command => command.CommandText.Contains("DROP TABLE \"SearchEntries\""));
            return db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, db.GetService<IRelationalConnection>());
        });
        await AddEntryAsync("Hub Kebun");
        await database.WithDbAsync(db => db.SearchEntries.ExecuteDeleteAsync());
        await AddEntryAsync("Hub Perahu");

        foreach (var (word, count) in new[] { ("sampah", 0), ("kebun", 0), ("perahu", 1) })
            (await EntriesWithAsync(word)).ShouldBe(count, word);
        await database.WithDbAsync(db =>
            db.Database.ExecuteSqlRawAsync("INSERT INTO EntrySearch(EntrySearch, rank) VALUES ('integrity-check', 1)")
        );
    }

    private Task<int> AddEntryAsync(string title) =>
        database.WithDbAsync(db =>
        {
            var words = SearchDocument.Of(title, null, [], []);
            db.SearchEntries.Add(
                new()
                {
                    Kind = "HUB",
                    Id = Guid.CreateVersion7(),
                    Title = title,
                    Words = words.All,
                }
            );
            return db.SaveChangesAsync();
        });

    private async Task<int> EntriesWithAsync(string word)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<IWordIndex>()
            .Matching<SearchEntry>(SearchQuery.Parse(word), any: false)
            .CountAsync();
    }

    /// <summary>Of all the words the tests use, only this one finds something.</summary>
    private async Task ShouldFindAsync(string? only)
    {
        foreach (var word in new[] { "sampah", "kebun" })
            (await database.FindAsync(word)).Count.ShouldBe(word == only ? 1 : 0, word);
    }

    private async Task<InnovationId> SaveAsync(string title) => (await database.AddedAsync(Given.Published(Given.Content(title)))).Id;
}
