using JippApi.Benchmarks.Generator;
using JippApi.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Benchmarks;

internal sealed class SqliteEngine(string folder) : Engine
{
    public override string Name => "sqlite";

    public override string Provider => "Sqlite";

    public override string Version => $"SQLite {new SqliteConnection().ServerVersion}";

    public override string ConnectionString(string database) => $"Data Source={FileOf(database)}";

    public override DbContext Model() => new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

    public override bool Exists(string database) => File.Exists(FileOf(database));

    public override void Prepare(string database) => Remove(FileOf(database));

    public override void Rename(string from, string to)
    {
        SqliteConnection.ClearAllPools();
        File.Move(FileOf(from), FileOf(to));
        Remove(FileOf(from));
    }

    public override void RemoveOthers(string beginning, string except)
    {
        foreach (var file in Directory.GetFiles(folder, beginning + "*.db"))
            if (file != FileOf(except))
                Remove(file);
    }

    public override IBulkWriter BulkWriter(string database, IReadOnlyList<Table> tables) =>
        new SqliteBulkWriter(ConnectionString(database), tables);

    public override void Execute(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys=ON; " + sql;
        command.ExecuteNonQuery();
    }

    public override IReadOnlyList<string> Read(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(ConnectionString(database) + ";Pooling=False;Default Timeout=60");
        connection.Open();
        return connection;
    }

    private string FileOf(string database) => Path.Combine(folder, database + ".db");

    private static void Remove(string file)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(file + suffix);
    }
}
