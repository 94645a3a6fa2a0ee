using System.Reflection;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Schema;
using JippApi.Infrastructure.Sealing;
using JippApi.Infrastructure.Tests.Schema;
using JippApi.Infrastructure.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Releases;

public sealed class UpgradeTests
{
    private const string Title = "Bank Sampah";

    /// <summary>Audit events as version 0.1 chained them.</summary>
    private const string ChainedEvents = """
        INSERT INTO "AuditEvents" ("Number", "At", "Actor", "Action", "ResourceType", "ResourceId", "Details", "PreviousHash", "Hash") VALUES
        (1, '2026-01-02 03:04:05', 'system', 'TRIED', 't', 'first', '{"reason":"karena"}', '0000000000000000000000000000000000000000000000000000000000000000', '1c3b4e4dce54c5d69560a7dd1aed2137ce6af9db7135f9be57fe77e8dc32e999'),
        (2, '2026-01-02 03:04:06', 'system', 'TRIED', 't', 'second', NULL, '1c3b4e4dce54c5d69560a7dd1aed2137ce6af9db7135f9be57fe77e8dc32e999', '270dd06ca77155742fbab94668f3e0d80d5a524b92a6eaa582c74ed5e25d1c2b');
        """;

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
                    TestUser.Writer,
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
            if (release.Version == "0.1.0")
                await database.ExecuteAsync(ChainedEvents);

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
        await SealAsync(scope.ServiceProvider);
    }

    /// <summary>Old audit events, which have a hash of their own, are sealed in their order; then new ones are.</summary>
    private static async Task SealAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<JippDb>();
        var old = await db.AuditEvents.AsNoTracking().OrderBy(e => e.Number).ToListAsync();
        old.Select(e => e.ResourceId).ShouldBe(["first", "second"]);
        old.ShouldAllBe(e => e.LeafIndex == null && e.Mac == null && e.ChainHash!.Length == 64);
        await ActivatorUtilities.CreateInstance<AuditSealer>(services).RunOnceAsync(default);
        db.AddAuditEvent(new("TRIED", "t", "after the upgrade"));
        await db.SaveChangesAsync();
        await ActivatorUtilities.CreateInstance<AuditSealer>(services).RunOnceAsync(default);

        var verified = await services.GetRequiredService<IAuditLog>().VerifyNewAsync(default);
        (verified.Whole, verified.Size, verified.Unsealed).ShouldBe((true, old.Count + 1, 0), verified.ToString());
    }

    private static IEnumerable<string> Structure(IEnumerable<string> schema) =>
        schema.Where(line => !line.StartsWith("rows ", StringComparison.Ordinal));
}
