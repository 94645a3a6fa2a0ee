using System.Collections.Concurrent;
using System.Data.Common;
using JippApi.Infrastructure.Persistence.PostgreSql;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JippApi.Benchmarks.Reference;

/// <summary>Open connections, each with the commands it has prepared.</summary>
internal sealed class Sessions(Func<DbConnection> open) : IDisposable
{
    private readonly ConcurrentBag<Session> idle = [];

    public Session Rent() => idle.TryTake(out var session) ? session : new Session(open(), this);

    public void Return(Session session) => idle.Add(session);

    public void Dispose()
    {
        foreach (var session in idle)
            session.Connection.Dispose();
    }
}

/// <summary>A connection in use by one request.</summary>
internal sealed class Session(DbConnection connection, Sessions sessions) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    public DbConnection Connection => connection;

    public void Dispose() => sessions.Return(this);

    /// <summary>
    /// The prepared command of a statement with its parameters set; they must come in the same order each time.
    /// </summary>
    public DbCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!commands.TryGetValue(sql, out var command))
            return Prepare(sql, parameters);
        for (var at = 0; at < parameters.Length; at++)
            command.Parameters[at].Value = parameters[at].Value ?? DBNull.Value;
        return command;
    }

    private DbCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            if (value is null)
                parameter.DbType = System.Data.DbType.String; // only texts can be null
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        commands.Add(sql, command);
        return command;
    }
}

internal static class SqliteConnections
{
    /// <summary>As durable as the product's own connections.</summary>
    public static Func<DbConnection> For(string connectionString) =>
        () =>
        {
            var connection = new SqliteConnection(connectionString);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
            command.ExecuteNonQuery();
            return connection;
        };
}

internal static class PostgreSqlConnections
{
    public static Func<DbConnection> For(string connectionString)
    {
        var source = NpgsqlDataSource.Create(PreparedStatements.Kept(connectionString)!); // as the product does
        return source.OpenConnection;
    }
}
