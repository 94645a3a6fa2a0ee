using System.Data.Common;
using System.Globalization;
using JippApi.Infrastructure.Tests.Servers;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JippApi.Api.Tests.Hosting;

/// <summary>A separate database on the engine named by <c>JIPP_TEST_DB</c>, dropped on disposal.</summary>
public sealed record TestDatabase(string Provider, string ConnectionString, Func<Task> DropAsync) : IAsyncDisposable
{
    /// <summary>Seconds to wait for a connection: many tests may share a small machine.</summary>
    private const int Patience = 120;

    /// <summary>Whether it is migrated and contains the sample data.</summary>
    public bool IsFilled { get; init; }

    /// <summary>The setting <c>Database:MaxBatchSize</c> for servers on this database.</summary>
    public string MaxBatchSize { get; init; } = "100";

    /// <summary>Creates an empty database, to be migrated later.</summary>
    public static Task<TestDatabase> CreateAsync() =>
        Environment.GetEnvironmentVariable("JIPP_TEST_DB") switch
        {
            null or "" or "Sqlite" => Task.FromResult(CreateSqlite()),
            "PostgreSql" => CreatePostgreSqlAsync(Server("JIPP_TEST_POSTGRES")),
            "SqlServer" => CreateSqlServerAsync(),
            var other => throw new InvalidOperationException($"JIPP_TEST_DB is '{other}'; it must be Sqlite, PostgreSql or SqlServer."),
        };

    /// <summary>Copies it while nobody uses it; on SQL Server by copying rows.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        switch (Provider)
        {
            case "Sqlite":
                var copy = CreateSqlite() with { IsFilled = true };
                File.Copy(
                    new SqliteConnectionStringBuilder(ConnectionString).DataSource,
                    new SqliteConnectionStringBuilder(copy.ConnectionString).DataSource
                );
                return copy;
            case "PostgreSql":
                return await CreatePostgreSqlAsync(
                    Server("JIPP_TEST_POSTGRES"),
                    $" TEMPLATE {new NpgsqlConnectionStringBuilder(ConnectionString).Database}"
                ) with
                {
                    IsFilled = true,
                };
            default:
                var filled = await CreateSqlServerAsync() with { IsFilled = true };
                await SqlServerCopy.CopyAsync(ConnectionString, filled.ConnectionString);
                return filled;
        }
    }

    /// <summary>The number a query returns, without the server's knowledge.</summary>
    public async Task<long> CountAsync(string sql)
    {
        DbProviderFactory driver = Provider switch
        {
            "Sqlite" => SqliteFactory.Instance,
            "PostgreSql" => NpgsqlFactory.Instance,
            _ => SqlClientFactory.Instance,
        };
        try
        {
            await using var source = driver.CreateDataSource(ConnectionString);
            await using var command = source.CreateCommand(sql);
            return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        }
        finally
        {
            Release(); // a killed server holds no connections
        }
    }

    /// <summary>Closes this process's pooled connections, so that the file can be copied.</summary>
    public void Release()
    {
        if (Provider == "Sqlite")
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        else if (Provider == "PostgreSql")
            NpgsqlConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync() => await DropAsync();

    private static string NewName() => $"jipp_test_{Guid.CreateVersion7():N}";

    private static string Server(string variable) =>
        Environment.GetEnvironmentVariable(variable)
        ?? throw new InvalidOperationException($"Set {variable} to the connection string of the server to test on.");

    private static TestDatabase CreateSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("jipp-test-");
        var connection = $"Data Source={Path.Combine(folder.FullName, "jipp.db")}";
        return new(
            "Sqlite",
            connection,
            () =>
            {
                SqliteConnection.ClearPool(new SqliteConnection(connection));
                folder.Delete(recursive: true);
                return Task.CompletedTask;
            }
        );
    }

    private static async Task<TestDatabase> CreatePostgreSqlAsync(string server, string template = "")
    {
        var name = NewName();
        await ExecuteAsync($"CREATE DATABASE {name}{template}");
        return new(
            "PostgreSql",
            new NpgsqlConnectionStringBuilder(server)
            {
                Database = name,
                MaxPoolSize = 30,
                Timeout = Patience,
            }.ConnectionString,
            () => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)")
        );

        async Task ExecuteAsync(string sql)
        {
            await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Timeout = Patience });
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<TestDatabase> CreateSqlServerAsync()
    {
        var connection = SqlServers.To(NewName());
        await SqlServers.CreateAsync(connection);
        return new("SqlServer", connection, () => SqlServers.DropAsync(connection)) { MaxBatchSize = SqlServers.MaxBatchSize };
    }
}
