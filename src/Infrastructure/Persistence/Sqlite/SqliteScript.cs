using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The migrations as a script for the <c>sqlite3</c> shell. SQLite has no conditional statements, so the script is for
/// an empty file and stops at its first statement on any other (docs/decisions/0037-migrations-and-releases.md).
/// </summary>
internal static class SqliteScript
{
    private const string Start = """
        .bail on


        """;

    public static string Of(SqliteDb db) =>
        Start
        + db.GetService<IMigrator>()
            .GenerateScript()
            .Replace(
                "CREATE TABLE IF NOT EXISTS \"__EFMigrationsHistory\"",
                "CREATE TABLE \"__EFMigrationsHistory\"",
                StringComparison.Ordinal
            )
            .Replace("SELECT changes();", "", StringComparison.Ordinal); // the shell would print its result
}
