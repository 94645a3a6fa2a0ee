using DotNet.Testcontainers.Builders;
using Microsoft.Data.SqlClient;
using Testcontainers.MsSql;

namespace JippApi.Infrastructure.Tests.Servers;

/// <summary>
/// The SQL Server to test on: the one named by the environment, otherwise one container for the whole run where Docker
/// is available.
/// </summary>
internal static class SqlServers
{
    private const string Variable = "JIPP_TEST_SQLSERVER";
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";
    private const int Patience = 120;

    private static readonly SemaphoreSlim Turn = new(1);
    private static readonly Lazy<MsSqlContainer?> Container = new(FindDocker);
    private static readonly Lazy<string> Server = new(() => Named ?? StartAsync().GetAwaiter().GetResult());
    private static readonly Lazy<bool> Speaks = new(() =>
        AskAsync("SELECT CAST(SERVERPROPERTY('BabelfishVersion') AS nvarchar(40))").GetAwaiter().GetResult() is string
    );

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing =>
        Named is null && Container.Value is null
            ? $"Set {Variable} to the connection string of a SQL Server, or start a Docker engine, to run this."
            : null;

    public static string ConnectionString => Server.Value;

    /// <summary>
    /// Whether it is Babelfish (T-SQL on PostgreSQL). It lacks MERGE, ALTER DATABASE and BACKUP, which the tests avoid
    /// on it; on SQL Server nothing changes.
    /// </summary>
    public static bool IsStandIn => Speaks.Value;

    /// <summary>The setting <c>Database:MaxBatchSize</c>: for several rows EF Core would use MERGE.</summary>
    public static string MaxBatchSize => IsStandIn ? "1" : "100";

    /// <summary>A connection string for a database that need not exist yet.</summary>
    public static string To(string database) =>
        new SqlConnectionStringBuilder(ConnectionString)
        {
            InitialCatalog = database,
            MaxPoolSize = 30,
            ConnectTimeout = Patience,
        }.ConnectionString;

    /// <summary>Creates the database of the connection string unless it exists, as a DBA would.</summary>
    public static async Task CreateAsync(string connectionString)
    {
        var name = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        await InTurnAsync($"IF DB_ID('{name}') IS NULL CREATE DATABASE [{name}]");
        if (!IsStandIn)
            await AskAsync($"ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON");
    }

    /// <summary>
    /// Drops the database of the connection string. On the stand-in it stays while someone is connected, as after an
    /// abandoned statement.
    /// </summary>
    public static async Task DropAsync(string connectionString)
    {
        await using (var pooled = new SqlConnection(connectionString))
            SqlConnection.ClearPool(pooled);
        var name = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        if (!IsStandIn)
            await AskAsync(
                $"IF DB_ID('{name}') IS NOT NULL BEGIN ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]; END"
            );
        else
            await InTurnAsync($"IF DB_ID('{name}') IS NOT NULL DROP DATABASE [{name}]");
    }

    /// <summary>
    /// The stand-in creates and drops one database at a time, and cannot drop one while it has not yet noticed that a
    /// session on it was killed.
    /// </summary>
    private static async Task InTurnAsync(string sql)
    {
        await Turn.WaitAsync();
        try
        {
            for (var left = IsStandIn ? 20 : 0; ; left--)
            {
                try
                {
                    await AskAsync(sql);
                    return;
                }
                catch (SqlException) when (left > 0)
                {
                    await Task.Delay(250);
                }
                catch (SqlException) when (IsStandIn && sql.Contains("DROP", StringComparison.Ordinal))
                {
                    return; // it stays until the server is removed
                }
            }
        }
        finally
        {
            Turn.Release();
        }
    }

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    private static MsSqlContainer? FindDocker()
    {
        try
        {
            return new MsSqlBuilder(Image).Build(); // throws without Docker; starts nothing yet
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }

    private static async Task<string> StartAsync()
    {
        var container = Container.Value ?? throw new InvalidOperationException(Missing);
        await container.StartAsync().ConfigureAwait(false);
        return container.GetConnectionString();
    }

    private static async Task<object?> AskAsync(string sql)
    {
        await using var connection = new SqlConnection(
            new SqlConnectionStringBuilder(ConnectionString) { Pooling = false, ConnectTimeout = Patience }.ConnectionString
        );
        await connection.OpenAsync().ConfigureAwait(false);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the only variable is a name that the tests made
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = Patience;
        return await command.ExecuteScalarAsync().ConfigureAwait(false);
    }
}
