using System.Diagnostics;
using JippApi.Infrastructure.Tests.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JippApi.Infrastructure.Tests.Schema;

/// <summary>A fact that needs the tool and the server of an engine, and is skipped without them.</summary>
public sealed class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute(string engine)
    {
        var tool = engine == Databases.Sqlite ? "sqlite3" : "psql";
        if (
            !(Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, tool)))
        )
            Skip = $"Install {tool} to run this.";
        else if (engine == Databases.PostgreSql)
            Skip = new PostgreSqlFactAttribute().Skip;
    }
}

/// <summary>
/// Runs a script as database administrators do, with the engine's own tool. SQL Server's is not available everywhere,
/// so its batches are sent one by one.
/// </summary>
internal static class Tools
{
    /// <returns>The tool's error output; empty on success.</returns>
    public static Task<string> RunAsync(string engine, string connectionString, string script) =>
        engine switch
        {
            Databases.Sqlite => Sqlite3Async(connectionString, script),
            Databases.PostgreSql => PsqlAsync(connectionString, script),
            _ => SendAsync(connectionString, script),
        };

    private static Task<string> Sqlite3Async(string connectionString, string script) =>
        StartAsync(
            new("sqlite3", [new SqliteConnectionStringBuilder(connectionString).DataSource]) { RedirectStandardInput = true },
            script
        );

    private static async Task<string> PsqlAsync(string connectionString, string script)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, script);
            return await StartAsync(
                new("psql", ["-X", "-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, "-d", server.Database!, "-f", file])
                {
                    Environment = { ["PGPASSWORD"] = server.Password },
                }
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> StartAsync(ProcessStartInfo tool, string input = "")
    {
        (tool.RedirectStandardOutput, tool.RedirectStandardError) = (true, true);
        using var process = Process.Start(tool)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (tool.RedirectStandardInput)
        {
            try
            {
                await process.StandardInput.WriteAsync(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The tool stopped at an error and reads no more; its exit code says so.
            }
        }

        await process.WaitForExitAsync();
        await output;
        return process.ExitCode == 0 ? "" : $"exit code {process.ExitCode}: {await errors}";
    }

    private static async Task<string> SendAsync(string connectionString, string script)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        try
        {
            foreach (var batch in TSql.BatchesOf(script))
            {
                await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a script of our own
                command.CommandText = batch;
#pragma warning restore CA2100
                await command.ExecuteNonQueryAsync();
            }

            return "";
        }
        catch (SqlException refused)
        {
            return refused.Message;
        }
    }
}
