using JippApi.Benchmarks.Generator;
using JippApi.Infrastructure.Persistence.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace JippApi.Benchmarks;

internal sealed class PostgreSqlEngine(string server) : Engine
{
    private const string Maintenance = "postgres";

    public override string Name => "postgres";

    public override string Provider => "PostgreSql";

    public override string Version => "PostgreSQL " + Read(Maintenance, "SHOW server_version")[0].Split(' ')[0];

    public override string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    public override DbContext Model() => new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql("Host=.").Options);

    public override bool Exists(string database) =>
        Read(Maintenance, $"SELECT datname::text FROM pg_database WHERE datname = '{database}'").Count > 0;

    public override void Prepare(string database)
    {
        Remove(database);
        Execute(Maintenance, $"CREATE DATABASE \"{database}\"");
    }

    public override void Rename(string from, string to)
    {
        NpgsqlConnection.ClearAllPools();
        Execute(Maintenance, $"ALTER DATABASE \"{from}\" RENAME TO \"{to}\"");
    }

    public override void RemoveOthers(string beginning, string except)
    {
        foreach (
            var database in Read(Maintenance, $"SELECT datname::text FROM pg_database WHERE starts_with(datname::text, '{beginning}')")
        )
            if (database != except)
                Remove(database);
    }

    public override IBulkWriter BulkWriter(string database, IReadOnlyList<Table> tables) =>
        new PostgreSqlBulkWriter(ConnectionString(database), tables);

    public override void Execute(string database, string sql)
    {
        using var connection = Open(database);
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    public override IReadOnlyList<string> Read(string database, string sql)
    {
        using var connection = Open(database);
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private void Remove(string database) => Execute(Maintenance, $"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");

    private NpgsqlConnection Open(string database)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false }.ConnectionString
        );
        connection.Open();
        return connection;
    }
}
