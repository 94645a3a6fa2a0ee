using System.Collections.Concurrent;
using JippApi.Infrastructure.Persistence.Sqlite;
using JippApi.Infrastructure.Persistence.SqlServer;
using JippApi.Infrastructure.Tests.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Expression = System.Linq.Expressions.Expression;

#pragma warning disable EF1001 // the compiler of EF is where a query is seen as it was written
namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// Every query compiled for SQLite is also compiled for a SQL Server that is never contacted: EF Core must be able to
/// translate it, and Microsoft's parser must accept the statement. So the whole suite checks T-SQL without a SQL
/// Server.
/// </summary>
internal static class SqlServerTwin
{
    private static readonly Lock Turn = new();
    private static readonly RecordingServer Server = new();
    private static readonly SqlServerContexts Contexts = new(Server);
    private static readonly ConcurrentQueue<string> Found = new();

    public static int Statements { get; private set; }

    /// <summary>Makes a server on SQLite compile its queries for both engines.</summary>
    public static void Watch(IServiceCollection services) =>
        services.ConfigureDbContext<SqliteDb>(options => options.ReplaceService<IQueryCompiler, Compiler>());

    public static IReadOnlyList<string> TakeFaults()
    {
        List<string> taken = [];
        while (Found.TryDequeue(out var fault))
            taken.Add(fault);
        return taken;
    }

    /// <summary>The reasons why SQL Server would refuse a query of SQLite's model.</summary>
    public static IReadOnlyList<string> FaultsOf(Expression query)
    {
        List<string> faults = [];
        lock (Turn)
            Contexts.WithDb(db => faults.AddRange(FaultsOf(db, query)));
        return faults;
    }

    private static List<string> FaultsOf(SqlServerDb db, Expression query)
    {
        var rebinding = new Rebinding(db.Model);
        string? failure = null;
        try
        {
            var rebound = rebinding.Visit(query);
            if (rebinding.IsOfOneEngine)
                return [];
            Send(db, rebound);
        }
        catch (Exception refused)
        {
            failure = refused.Message; // Single() fails on the empty database too, so a failure counts only when nothing was sent
        }

        var sent = Server.Take();
        Statements += sent.Count;
        return sent.Count == 0 && failure is not null
            ? [$"{failure}\n{ExpressionPrinter.Print(query)}"]
            : [.. sent.SelectMany(statement => statement.Faults)];
    }

    private static void Send(SqlServerDb db, Expression query)
    {
        var provider = ((IQueryable)db.DataVersions).Provider;
        if (!query.Type.IsAssignableTo(typeof(IQueryable)))
            provider.Execute(query);
        else
            foreach (var _ in provider.CreateQuery(query))
                break;
    }

    /// <summary>Compiles each query once for its shape, for both engines.</summary>
    private sealed class Compiler(
        IQueryContextFactory contexts,
        ICompiledQueryCache cache,
        ICompiledQueryCacheKeyGenerator keys,
        IDatabase database,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger,
        ICurrentDbContext current,
        IEvaluatableExpressionFilter filter,
        IModel model
    ) : QueryCompiler(contexts, cache, keys, database, logger, current, filter, model)
    {
        private Expression? written;

        public override TResult Execute<TResult>(Expression query)
        {
            written = query;
            return base.Execute<TResult>(query);
        }

        public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
        {
            written = query;
            return base.ExecuteAsync<TResult>(query, cancellationToken);
        }

        public override Func<QueryContext, TResult> CompileQueryCore<TResult>(
            IDatabase database,
            Expression query,
            IModel model,
            bool async
        )
        {
            if (written is not null)
                foreach (var fault in FaultsOf(written))
                    Found.Enqueue(fault);
            return base.CompileQueryCore<TResult>(database, query, model, async);
        }
    }
}
