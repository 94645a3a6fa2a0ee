using System.Data;
using System.Data.Common;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>What is said about the isolation of a database, and what is sent to it.</summary>
public sealed class SnapshotReadsTests
{
    [Fact]
    public async Task Snapshot_reads_that_are_on_are_left_alone()
    {
        var server = new Server { IsOn = true };

        (await AdviceAsync(server)).ShouldBeNull();
        server.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Snapshot_reads_that_are_off_are_turned_on()
    {
        var server = new Server { Obeys = true };

        (await AdviceAsync(server)).ShouldBeNull();
        server.Sent.ShouldBe(["ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON"]);
    }

    [Fact]
    public async Task The_advice_contains_the_exact_statement_to_run() =>
        (await AdviceAsync(new Server()))
            .ShouldNotBeNull()
            .ShouldContain("ALTER DATABASE [jipp] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;");

    [Fact]
    public async Task Other_engines_are_skipped()
    {
        await using var services = Database.ServicesOn(Databases.Sqlite, "Data Source=:memory:").BuildServiceProvider();
        using var scope = services.CreateScope();

        (await SnapshotReads.EnsureAsync(scope.ServiceProvider.GetRequiredService<JippDb>(), CancellationToken.None)).ShouldBeNull();
    }

    private static async Task<string?> AdviceAsync(Server server)
    {
        await using var services = Database
            .ServicesOn(Databases.SqlServer, "Server=nowhere;Database=jipp")
            .ConfigureDbContext<SqlServerDb>(options => options.AddInterceptors(new NoConnection(), server))
            .BuildServiceProvider();
        using var scope = services.CreateScope();
        return await SnapshotReads.EnsureAsync(scope.ServiceProvider.GetRequiredService<JippDb>(), CancellationToken.None);
    }

    private sealed class Server : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public bool Obeys { get; init; }

        public List<string> Sent { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            command.CommandText.ShouldContain("is_read_committed_snapshot_on");
            var table = new DataTable();
            table.Columns.Add("Value", typeof(int)).Table!.Rows.Add(IsOn ? 1 : 0);
            return new(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            Sent.Add(command.CommandText);
            IsOn = Obeys;
            return new(InterceptionResult<int>.SuppressWithResult(-1));
        }
    }
}
