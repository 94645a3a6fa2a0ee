using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(Databases.Sqlite, "Data Source=:memory:")]
    [InlineData(Databases.PostgreSql, "Host=nowhere")]
    [InlineData(Databases.SqlServer, "Server=nowhere")]
    public async Task The_model_has_no_pending_changes(string engine, string connectionString)
    {
        await using var services = Database.ServicesOn(engine, connectionString).BuildServiceProvider();
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();

        db.Database.HasPendingModelChanges().ShouldBeFalse();
        db.Database.GetMigrations().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing_the_second_time()
    {
        var database = new Database();
        try
        {
            await database.InitializeAsync();
            await database.AddAsync(Given.Published());
            await database.InitializeAsync();

            await database.WithDbAsync(async db =>
            {
                (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
                (await db.Database.GetAppliedMigrationsAsync()).ShouldBe(db.Database.GetMigrations());
                (await db.Directory.CountAsync()).ShouldBe(1);
                (await db.DataVersions.CountAsync()).ShouldBe(DataGroups.All.Count);
            });
        }
        finally
        {
            await database.DisposeAsync();
        }
    }
}
