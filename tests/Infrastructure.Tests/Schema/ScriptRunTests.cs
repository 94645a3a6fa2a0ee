using JippApi.Infrastructure.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Schema;

public sealed class ScriptRunTests
{
    [ScriptFact(Databases.PostgreSql)]
    public Task On_PostgreSQL_the_script_is_repeatable_and_matches_the_migrations() =>
        CompareAsync(Databases.PostgreSql, again => again.ShouldBeEmpty());

    [SqlServerFact]
    public Task On_SQL_Server_the_script_is_repeatable_and_matches_the_migrations() =>
        CompareAsync(Databases.SqlServer, again => again.ShouldBeEmpty());

    [ScriptFact(Databases.Sqlite)]
    public Task On_SQLite_the_script_matches_the_migrations_and_refuses_a_second_run() =>
        CompareAsync(Databases.Sqlite, again => again.ShouldContain("\"__EFMigrationsHistory\" already exists"));

    [ScriptFact(Databases.PostgreSql)]
    public async Task On_PostgreSQL_the_script_rolls_back_at_the_first_error()
    {
        await using var database = await EmptyDatabase.CreateAsync(Databases.PostgreSql);
        var broken = (await database.WithDbAsync(db => Task.FromResult(db.MigrationScript()))).Replace(
            "COMMIT;",
            "SELECT 1 / 0;\nCOMMIT;",
            StringComparison.Ordinal
        );

        (await database.RunAsync(broken)).ShouldContain("division by zero");

        await database.WithDbAsync(async db => (await db.Database.GetAppliedMigrationsAsync()).ShouldBeEmpty());
    }

    private static async Task CompareAsync(string engine, Action<string> saysSecondly)
    {
        await using var migrated = await EmptyDatabase.CreateAsync(engine);
        await using var scripted = await EmptyDatabase.CreateAsync(engine);
        var expected = await migrated.WithDbAsync(async db =>
        {
            await db.Database.MigrateAsync();
            return await LiveSchema.ReadAsync(db);
        });
        var script = await scripted.WithDbAsync(db => Task.FromResult(db.MigrationScript()));

        (await scripted.RunAsync(script)).ShouldBeEmpty();
        (await scripted.WithDbAsync(LiveSchema.ReadAsync)).ShouldBe(expected);

        saysSecondly(await scripted.RunAsync(script));
        (await scripted.WithDbAsync(LiveSchema.ReadAsync)).ShouldBe(expected);
        await scripted.WithDbAsync(async db => (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty());
    }
}
