using Microsoft.Data.SqlClient;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>The connection pool of SQL Server.</summary>
internal static class SqlServerPool
{
    private const string Blocking = "Pool Blocking Period";

    /// <summary>
    /// Returns the connection string with a pool that reconnects on every request, unless the string says otherwise. By
    /// default, after a failed connection, the pool keeps answering with the same failure for up to a minute, long
    /// after the server is back.
    /// </summary>
    public static string? WithoutBlocking(string? connection)
    {
        var builder = new SqlConnectionStringBuilder(connection);
        if (!builder.ShouldSerialize(Blocking))
            builder.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        return builder.ConnectionString;
    }

    /// <summary>
    /// Returns the connection string of a pool beside that of EF Core, for statements that are sent while a transaction
    /// is open: with one pool, transactions that hold all its connections would wait for one another.
    /// </summary>
    public static string? Beside(string? connection)
    {
        var builder = new SqlConnectionStringBuilder(WithoutBlocking(connection));
        builder.ApplicationName += " (beside)";
        return builder.ConnectionString;
    }
}
