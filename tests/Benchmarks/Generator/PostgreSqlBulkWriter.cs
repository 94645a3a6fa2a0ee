using Npgsql;

namespace JippApi.Benchmarks.Generator;

/// <summary>Binary COPY, with foreign-key checks off where the user may switch them off.</summary>
internal sealed class PostgreSqlBulkWriter : IBulkWriter
{
    private readonly NpgsqlConnection connection;
    private readonly List<string> indexes = [];

    public PostgreSqlBulkWriter(string connectionString, IReadOnlyList<Table> tables)
    {
        connection = new NpgsqlConnection(connectionString);
        connection.Open();
        Execute("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
        if (Read("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user") is ["true"])
            Execute("SET session_replication_role = replica");
        foreach (var table in tables)
            DropIndexes(table);
    }

    public void Write(IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> batch)
    {
        foreach (var (table, rows) in batch)
        {
            using var copy = connection.BeginBinaryImport(
                $"""COPY "{table.Name}" ({string.Join(',', table.Columns.Select(c => $"\"{c}\""))}) FROM STDIN (FORMAT BINARY)"""
            );
            foreach (var row in rows)
            {
                copy.StartRow();
                for (var at = 0; at < row.Length; at++)
                {
                    if (row[at] is { } value)
                        copy.Write(value, table.Types[at]);
                    else
                        copy.WriteNull();
                }
            }

            copy.Complete();
        }
    }

    public void Finish()
    {
        foreach (var index in indexes)
            Execute(index);
        Execute("""SELECT setval(pg_get_serial_sequence('"Directory"', 'Number'), (SELECT max("Number") FROM "Directory"))""");
        Execute("""UPDATE "DataVersions" SET "Value" = "Value" + 1""");
        Execute("VACUUM (ANALYZE)");
        Execute("CHECKPOINT");
    }

    public void Dispose() => connection.Dispose();

    private void DropIndexes(Table table)
    {
        var ofTable =
            $"FROM pg_indexes i WHERE tablename = '{table.Name}' AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)";
        indexes.AddRange(Read("SELECT indexdef " + ofTable));
        foreach (var name in Read("SELECT indexname " + ofTable))
            Execute($"DROP INDEX \"{name}\"");
    }

    private List<string> Read(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
