using JippApi.Infrastructure.Tests.Servers;
using Npgsql;

namespace JippApi.Infrastructure.Tests;

/// <summary>Where the tests find their databases, according to the environment.</summary>
public static class Databases
{
    public const string Sqlite = nameof(Sqlite);
    public const string PostgreSql = nameof(PostgreSql);
    public const string SqlServer = nameof(SqlServer);

    private const string Variable = "JIPP_TEST_DB";

    /// <summary>The engine for tests of behaviour common to all engines.</summary>
    public static string Chosen => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } engine ? engine : Sqlite;

    /// <summary>A connection string for a database that need not exist yet.</summary>
    public static string ConnectionString(string engine, string name) =>
        engine switch
        {
            Sqlite => $"Data Source={Path.Combine(Path.GetTempPath(), name + ".db")}",
            PostgreSql => new NpgsqlConnectionStringBuilder(PostgreSqlFactAttribute.ConnectionString ?? throw Missing(engine))
            {
                Database = name,
            }.ConnectionString,
            SqlServer => SqlServers.To(name),
            _ => throw new InvalidOperationException($"{Variable} is '{engine}'; it must be {Sqlite}, {PostgreSql} or {SqlServer}."),
        };

    private static InvalidOperationException Missing(string engine) =>
        new($"{Variable} is {engine}, but no connection string names the server.");
}
