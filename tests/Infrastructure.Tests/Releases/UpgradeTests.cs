using System.Reflection;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Schema;
using JippApi.Infrastructure.Tests.Schema;
using JippApi.Infrastructure.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Releases;

public sealed class UpgradeTests
{
    private const string Title = "Bank Sampah";

    [Fact]
    public Task On_SQLite_the_database_of_each_release_is_upgraded_and_read() => UpgradeAllAsync(Databases.Sqlite);

    [PostgreSqlFact]
    public Task On_PostgreSQL_the_database_of_each_release_is_upgraded_and_read() => UpgradeAllAsync(Databases.PostgreSql);

    [SqlServerFact]
    public Task On_SQL_Server_the_database_of_each_release_is_upgraded_and_read() => UpgradeAllAsync(Databases.SqlServer);

    [Fact]
    public async Task The_version_that_is_being_made_is_among_the_releases()
    {
        var version = typeof(JippDb)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+', '-')[0];
        if (FingerprintTests.Recording)
            await KeepAsync(version);

        Release.All.ShouldContain(
            release => release.Version == version,
            "Keep its database: JIPP_RECORD=1 dotnet test tests/Infrastructure.Tests --filter FullyQualifiedName~Releases. Until it is released, delete its folder first to do so again."
        );
    }

    private static async Task KeepAsync(string version)
    {
        var database = Database.On(Databases.Sqlite);
        try
        {
            await database.InitializeAsync();
            var owner = Given.Institution();
            await database.AddAsync(
                owner,
                Innovation.TakeOver(
                    new()
                    {
                        Title = Title,
                        OwnerId = owner.Id,
                        Year = 2020,
                        Sector = Sector.Environment,
                        Tags = ["sampah"],
                        Sdgs = [11, 12],
                    },
                    Release.RegistryNumber,
                    TestUser.User,
                    Given.Noon
                )
            );
            await database.WithDbAsync(db => new Release(version).KeepAsync(db));
        }
        finally
        {
            await database.DisposeAsync();
        }
    }

    private static async Task UpgradeAllAsync(string engine)
    {
        await using var fresh = await EmptyDatabase.CreateAsync(engine);
        await fresh.WithDbAsync(db => db.MigrateToLatestAsync(default));
        var expected = await fresh.WithDbAsync(LiveSchema.ReadAsync);
        foreach (var release in Release.All)
        {
            await using var database = await EmptyDatabase.CreateAsync(engine);
            foreach (var script in release.ScriptsFor(engine))
                await database.ExecuteAsync(script);

            await database.WithDbAsync(db => db.MigrateToLatestAsync(default));

            Structure(await database.WithDbAsync(LiveSchema.ReadAsync)).ShouldBe(Structure(expected), $"{release}, upgraded");
            await ReadAsync(database);
        }
    }

    private static async Task ReadAsync(EmptyDatabase database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<DirectoryRebuild>().RunAsync(default)).ShouldBe(1);
        (
            await database.SendAsync(new ListInnovations(new() { Text = "sampah" }, DirectorySort.Relevance, 20, null, CountMode.None, []))
        ).Rows.Count.ShouldBe(1);
        var document = await scope.ServiceProvider.GetRequiredService<IPublicDocuments>().FindAsync(Release.RegistryNumber, default);
        document!.Json.ShouldContain($"\"title\":\"{Title}\"");
        var innovation = await scope.ServiceProvider.GetRequiredService<JippDb>().Innovations.SingleAsync();
        (innovation.Content.Title, innovation.Content.Year, innovation.Revision).ShouldBe((Title, 2020, 1));
    }

    private static IEnumerable<string> Structure(IEnumerable<string> schema) =>
        schema.Where(line => !line.StartsWith("rows ", StringComparison.Ordinal));
}
