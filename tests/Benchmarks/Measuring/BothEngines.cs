using System.Text;
using JippApi.Benchmarks.Reporting;

namespace JippApi.Benchmarks.Measuring;

/// <summary>Measures the same on SQLite and on PostgreSQL, which is started for it unless one is named.</summary>
internal static class BothEngines
{
    /// <summary>Returns a table with the lines that each engine adds.</summary>
    public static async Task<string> TableAsync(string header, Func<Engine, Task<IReadOnlyList<string>>> measure)
    {
        var connection = Environment.GetEnvironmentVariable("JIPP_BENCH_POSTGRES");
        PostgreSqlServer? server = null;
        try
        {
            if (connection is null)
                (server, connection) = await PostgreSqlServer.StartAsync();
            Engine[] engines = [new SqliteEngine(Workspace.Artifacts), new PostgreSqlEngine(connection)];
            var table = new StringBuilder(header);
            foreach (var engine in engines)
                table.AppendJoin('\n', await measure(engine)).Append('\n');
            return $"\n{await Machine.DescribeAsync(engines)}.\n\n{table}";
        }
        finally
        {
            if (server is not null)
                await server.DisposeAsync();
        }
    }
}
