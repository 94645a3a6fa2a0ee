using DotNet.Testcontainers.Builders;
using Microsoft.Data.SqlClient;
using Testcontainers.MsSql;

namespace JippApi.Infrastructure.Tests.Servers;

/// <summary>
/// The SQL Server to test on: the one that the environment names; else one in a container, for the whole run, where a
/// Docker engine answers.
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

    /// <summary>Leads to the server.</summary>
    public static string ConnectionString => Server.Value;

    /// <summary>
    /// Whether it only speaks like SQL Server: Babelfish, on PostgreSQL. It has no MERGE, ALTER DATABASE or BACKUP,
    /// which tests that come to it do without; on SQL Server nothing is done otherwise.
    /// </summary>
    public static bool IsStandIn => Speaks.Value;

    /// <summary>The setting <c>Database:MaxBatchSize</c>: of several rows EF Core makes a MERGE.</summary>
    public static string MaxBatchSize => IsStandIn ? "1" : "100";

    /// <summary>Leads to a database of that name, which need not exist yet.</summary>
    public static string To(string database) =>
        new SqlConnectionStringBuilder(ConnectionString)
        {
            InitialCatalog = database,
            MaxPoolSize = 30,
            ConnectTimeout = Patience,
        }.ConnectionString;

    /// <summary>Makes the database that the connection string names, unless it is there, as a DBA would.</summary>
    public static async Task CreateAsync(string connectionString)
    {
        var name = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        await InTurnAsync($"IF DB_ID('{name}') IS NULL CREATE DATABASE [{name}]");
        if (!IsStandIn)
            await AskAsync($"ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON");
    }

    /// <summary>
    /// Drops the database that the connection string names. On the stand-in it stays where somebody is in it to the
    /// end, as after a statement that was given up.
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
    /// The stand-in makes and drops one database at a time, and drops none in which somebody who was killed is still
    /// being noticed.
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
            return new MsSqlBuilder(Image).Build(); // asks the engine, and starts nothing yet
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
