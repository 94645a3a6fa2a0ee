using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The migrations as a script for the shell <c>sqlite3</c>. SQLite has no conditions: the script is for an empty file,
/// and ends at its first statement on any other (docs/decisions/0037-migrations-and-releases.md).
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
            .Replace("SELECT changes();", "", StringComparison.Ordinal); // which the shell would print
}
