using System.Data.Common;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.PostgreSql;
using JippApi.Infrastructure.Persistence.Sqlite;
using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Faults;

/// <summary>A server whose database fails on demand.</summary>
public sealed class FaultyApp : JippApp
{
    private static readonly SocketsHttpHandler Network = new() { UseCookies = false };

    public Faults Faults { get; } = new();

    public LogBook Log { get; } = new();

    /// <summary>A client that may receive server errors without failing the test.</summary>
    public HttpClient Unwatched(string? role = null)
    {
        var client = ClientWithHandler(Network);
        if (role is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", Accounts.TokenOf(role, "penguji", null));
        return client;
    }

    public async Task<int> CountAsync<T>(Func<JippDb, IQueryable<T>> rows)
    {
        await using var scope = Services.CreateAsyncScope();
        return await rows(scope.ServiceProvider.GetRequiredService<JippDb>()).CountAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
        builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<SqliteDb>(Inject).ConfigureDbContext<PostgreSqlDb>(Inject).ConfigureDbContext<SqlServerDb>(Inject)
        );
    }

    private void Inject(DbContextOptionsBuilder options) =>
        options.AddInterceptors(Faults.Commands, Faults.Transactions, Faults.Connections);
}

public enum Strike
{
    Command,

    Commit,

    /// <summary>After a commit whose answer is lost.</summary>
    Committed,

    Connection,
}

/// <summary>Database faults, thrown where the driver would throw them.</summary>
public sealed class Faults
{
    private Func<Exception>? failure;
    private Strike place;
    private int waiting;
    private int left;

    public Faults() =>
        (Commands, Transactions, Connections) = (new FailingCommands(this), new FailingTransactions(this), new FailingConnections(this));

    public IInterceptor Commands { get; }

    public IInterceptor Transactions { get; }

    public IInterceptor Connections { get; }

    /// <summary>Applied to every connection that is opened.</summary>
    public Action<DbConnection>? Opened { get; set; }

    public int Struck { get; private set; }

    /// <summary>The fault is thrown from the n-th occasion on, a number of times.</summary>
    public void Arm(Strike at, Func<Exception> thrown, int from = 1, int times = 1) =>
        (failure, place, waiting, left, Struck) = (thrown, at, from, times, 0);

    public void Disarm() => failure = null;

    private void Pass(Strike at)
    {
        if (failure is null || at != place || --waiting > 0 || left == 0)
            return;
        left--;
        Struck++;
        throw failure();
    }

    private sealed class FailingCommands(Faults faults) : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result
        )
        {
            faults.Pass(Strike.Command);
            return result;
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            faults.Pass(Strike.Command);
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            faults.Pass(Strike.Command);
            return new(result);
        }
    }

    private sealed class FailingTransactions(Faults faults) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        )
        {
            faults.Pass(Strike.Commit);
            return new(result);
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            faults.Pass(Strike.Committed);
            return Task.CompletedTask;
        }
    }

    private sealed class FailingConnections(Faults faults) : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        )
        {
            faults.Pass(Strike.Connection);
            return result;
        }

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        )
        {
            faults.Pass(Strike.Connection);
            return new(result);
        }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
            faults.Opened?.Invoke(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            faults.Opened?.Invoke(connection);
            return Task.CompletedTask;
        }
    }
}
