using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Persistence.PostgreSql;

/// <summary>The migrations as a script for <c>psql</c>, which would otherwise continue after an error.</summary>
internal static class PostgreSqlScript
{
    private const string Start = """
        \set ON_ERROR_STOP on
        SET client_min_messages = warning;


        """;

    public static string Of(PostgreSqlDb db) =>
        Start + db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
}
