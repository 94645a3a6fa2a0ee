using System.Data;
using System.Data.Common;
using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence.SqlServer;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>
/// The application on a fake SQL Server: statements are recorded instead of sent, and answered as by an empty database.
/// </summary>
public sealed class WithoutServer : IServerKeys, IAsyncDisposable
{
    private readonly Statements statements = new();
    private readonly ServiceProvider services;

    public WithoutServer() =>
        services = Database
            .ServicesOn(Databases.SqlServer, "Server=nowhere")
            .ConfigureDbContext<SqlServerDb>(options => options.AddInterceptors(new NoConnection(), statements))
            .AddSingleton<IServerKeys>(this)
            .BuildServiceProvider();

    public byte[] Cursors { get; } = new byte[32];

    public byte[] FileLinks { get; } = new byte[32];

    public byte[] RefreshTokens { get; } = new byte[32];

    public byte[] AttestationLinks { get; } = new byte[32];

    public async Task<IReadOnlyList<string>> StatementsOfAsync<T>(IRequest<T> request)
    {
        statements.Sent.Clear();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
        statements.Sent.SelectMany(statement => TSql.FaultsOfStatement(statement)).ShouldBeEmpty();
        return [.. statements.Sent];
    }

    internal string StatementOf<T>(Func<IServiceProvider, SqlServerDb, IQueryable<T>> query)
    {
        using var scope = services.CreateScope();
        return query(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<SqlServerDb>()).ToQueryString();
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class Statements : DbCommandInterceptor
    {
        public List<string> Sent { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Sent.Add(command.CommandText);
            return new(InterceptionResult<DbDataReader>.SuppressWithResult(Empty(command.CommandText).CreateDataReader()));
        }

        /// <summary>An aggregate over no rows is a row: COUNT is 0, and MAX is NULL.</summary>
        private static DataTable Empty(string statement)
        {
            var table = new DataTable();
            if (statement.StartsWith("SELECT COUNT", StringComparison.Ordinal))
                table.Columns.Add("n", typeof(int)).Table!.Rows.Add(0);
            if (statement.StartsWith("SELECT MAX", StringComparison.Ordinal))
                table.Columns.Add("n", typeof(long)).Table!.Rows.Add(DBNull.Value);
            return table;
        }
    }
}

/// <summary>Lets statements be recorded without a server.</summary>
internal sealed class NoConnection : DbConnectionInterceptor
{
    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult.Suppress());
}
