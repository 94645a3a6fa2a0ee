using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Sqlite;
using JippApi.Infrastructure.Tests.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
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

        await database.ChangeAsync(id, i => i.Revise(Given.Content("Kebun Warga"), 0, TestUser.User, Given.Noon));
        await ShouldFindAsync("kebun");

        await database.ChangeAsync(id, i => i.Withdraw("Ganda", TestUser.User, Given.Noon));
        await ShouldFindAsync(null);
    }

    [Fact]
    public async Task The_index_is_consistent_after_many_changes()
    {
        foreach (var title in new[] { "Bank Sampah", "Kebun Warga", "Kelas Perahu" })
            await database.ChangeAsync(await SaveAsync(title), i => i.Revise(Given.Content($"{title} Baru"), 0, TestUser.User, Given.Noon));

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

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("DROP TRIGGER DirectorySearchUpdate")]
    [InlineData("DROP TRIGGER DirectorySearchInsert; DROP TRIGGER DirectorySearchDelete; DROP TRIGGER DirectorySearchUpdate")]
    public async Task A_migration_renews_the_index_whatever_is_left_of_it(string migrated)
    {
        var id = await SaveAsync("Bank Sampah");
        var renewal = new MigrationBuilder(activeProvider: null);
        SqliteSearchIndex.Create(renewal);

        await database.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(migrated));
        await database.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(((SqlOperation)renewal.Operations.Single()).Sql));

        await ShouldFindAsync("sampah");
        await database.ChangeAsync(id, i => i.Revise(Given.Content("Kebun Warga"), 0, TestUser.User, Given.Noon));
        await ShouldFindAsync("kebun");
    }

    /// <summary>Of all the words the tests use, only this one finds something.</summary>
    private async Task ShouldFindAsync(string? only)
    {
        foreach (var word in new[] { "sampah", "kebun" })
            (await database.FindAsync(word)).Count.ShouldBe(word == only ? 1 : 0, word);
    }

    private async Task<InnovationId> SaveAsync(string title) => (await database.AddedAsync(Given.Published(Given.Content(title)))).Id;
}
