using System.Globalization;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JippApi.Infrastructure.Tests.Schema;

/// <summary>
/// The schema of a database in the engine's own words: columns, keys, indexes, triggers, and the number of rows of each
/// table.
/// </summary>
internal static class LiveSchema
{
    private const string Sqlite =
        "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '__EFMigrationsLock'";

    private const string PostgreSql = """
        SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || a.attidentity::text || a.attgenerated::text
            || ' ' || COALESCE(l.collname, '') || ' ' || COALESCE(pg_get_expr(d.adbin, d.adrelid), '')
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum LEFT JOIN pg_collation l ON l.oid = a.attcollation
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace
        """;

    private const string SqlServer = """
        SELECT CONCAT('column ', t.name, '.', c.name, ' ', y.name, ' ', c.max_length, ' ', c.precision, ' ', c.scale, ' ', c.is_nullable, ' ', c.is_identity, ' ', c.collation_name)
        FROM sys.tables t JOIN sys.columns c ON c.object_id = t.object_id JOIN sys.types y ON y.user_type_id = c.user_type_id
        UNION ALL SELECT CONCAT('index ', t.name, '.', i.name, ' ', i.type_desc, ' ', i.is_unique) FROM sys.tables t JOIN sys.indexes i ON i.object_id = t.object_id
        UNION ALL SELECT CONCAT('key ', name) FROM sys.foreign_keys
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(JippDb db)
    {
        await db.Database.OpenConnectionAsync();
        var statement = db.Database.ProviderName!.Split('.')[^1] switch
        {
            "Sqlite" => Sqlite,
            "SqlServer" => SqlServer,
            _ => PostgreSql,
        };
        List<string> found = [.. await LinesAsync(db, statement)];
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
            found.AddRange(await LinesAsync(db, $"SELECT COUNT(*) FROM \"{table.Name}\"", $"rows {table.Name} "));
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(JippDb db, string statement, string prefix = "")
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        await using var rows = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await rows.ReadAsync())
            lines.Add(prefix + Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture));
        return lines;
    }
}
