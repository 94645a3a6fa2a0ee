using Microsoft.Data.Sqlite;

namespace JippApi.Benchmarks.Generator;

/// <summary>
/// Prepared inserts in large transactions without synchronisation: an incomplete database is thrown away.
/// </summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    private readonly SqliteConnection connection;
    private readonly List<string> indexes = [];

    public SqliteBulkWriter(string connectionString, IReadOnlyList<Table> tables)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        Execute(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-1000000; PRAGMA temp_store=MEMORY;"
        );
        foreach (var table in tables)
            DropIndexes(table);
    }

    public void Write(IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> batch)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var (table, rows) in batch)
            Insert(table, rows, transaction);
        transaction.Commit();
    }

    public void Finish()
    {
        foreach (var index in indexes)
            Execute(index);
        Execute("""UPDATE "DataVersions" SET "Value" = "Value" + 1; PRAGMA journal_mode=WAL;"""); // no ANALYZE: the product runs none
    }

    public void Dispose() => connection.Dispose();

    private void Insert(Table table, IReadOnlyList<object?[]> rows, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"""INSERT INTO "{table.Name}" ({string.Join(',', table.Columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(',', table.Columns.Select((_, n) => $"$p{n}"))})""";
        var parameters = table
            .Columns.Select((_, n) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{n}", Value = DBNull.Value }))
            .ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++)
                parameters[at].Value = row[at] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private void DropIndexes(Table table)
    {
        List<string> names = [];
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = $table AND sql IS NOT NULL";
            command.Parameters.AddWithValue("$table", table.Name);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                indexes.Add(reader.GetString(1));
            }
        }

        foreach (var name in names)
            Execute($"DROP INDEX \"{name}\"");
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
