using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Migrating;

/// <summary>A database made by another version is left alone, and the operator is told what to do.</summary>
public sealed class OlderDatabaseTests : IAsyncLifetime
{
    private const string History =
        """CREATE TABLE "__EFMigrationsHistory" ("MigrationId" varchar(150) NOT NULL PRIMARY KEY, "ProductVersion" varchar(32) NOT NULL)""";

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("migrate")]
    [InlineData("reindex")]
    [InlineData("worker")]
    [InlineData("create-admin", "--email", "pertama@uji.example")]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--urls", "http://127.0.0.1:0", "--Database:MigrateOnStart", "true")]
    public async Task A_database_from_before_the_first_release_is_left_unchanged(params string[] arguments)
    {
        await ApplyAsync("20250914080000_AddDirectory", "20250921080000_AddHubs");
        await database.CountAsync("""CREATE TABLE "Innovations" ("Name" varchar(20))""");
        await database.CountAsync("""INSERT INTO "Innovations" ("Name") VALUES ('PIKOBAR')""");

        var run = await RunAsync(arguments);

        run.ExitCode.ShouldBe(2, run.ToString());
        run.Output.ShouldNotContain("listening");
        run.Errors.ShouldStartWith(
            "The database does not fit this program: it has 2 migrations that the program does not know (20250914080000_AddDirectory to 20250921080000_AddHubs)."
        );
        run.Errors.ShouldContain("start the version that made it, export");
        run.Errors.ShouldContain("Nothing was changed.");
        run.Errors.ShouldNotContain("   at ");
        (await database.CountAsync("""SELECT COUNT(*) FROM "Innovations" WHERE "Name" = 'PIKOBAR'""")).ShouldBe(1);
        (await database.CountAsync("""SELECT COUNT(*) FROM "__EFMigrationsHistory" """)).ShouldBe(2);
        (await HasAsync("Accounts")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("--urls", "http://127.0.0.1:0")]
    public async Task A_database_of_a_newer_version_is_refused(params string[] arguments)
    {
        (await RunAsync("migrate")).ExitCode.ShouldBe(0);
        await ApplyAsync("29990101000000_AddMore");

        var run = await RunAsync(arguments);

        run.ExitCode.ShouldBe(2, run.ToString());
        run.Errors.ShouldStartWith(
            "The database does not fit this program: it has a migration that the program does not know (29990101000000_AddMore)."
        );
        run.Errors.ShouldContain("It was migrated by a newer version of the program.");
        run.Errors.ShouldNotContain("export");
    }

    [Fact]
    public async Task A_database_without_any_migration_is_migrated()
    {
        var run = await RunAsync("migrate");

        (run.ExitCode, run.Output.Trim(), run.Errors).ShouldBe((0, "The database is up to date.", ""));
        (await HasAsync("Accounts")).ShouldBeTrue();
    }

    private async Task ApplyAsync(params string[] migrations)
    {
        if (!await HasAsync("__EFMigrationsHistory"))
            await database.CountAsync(History);
        foreach (var migration in migrations)
            await database.CountAsync(
                $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('{migration}', '10.0.0')"""
            );
    }

    private async Task<bool> HasAsync(string table) =>
        await database.CountAsync(
            database.Provider == "Sqlite"
                ? $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{table}'"
                : $"SELECT COUNT(*) FROM information_schema.tables WHERE table_name = '{table}'"
        ) > 0;

    private Task<ProductRun> RunAsync(params string[] arguments) =>
        ProductRun.OnAsync(database.Provider, database.ConnectionString, arguments);
}
