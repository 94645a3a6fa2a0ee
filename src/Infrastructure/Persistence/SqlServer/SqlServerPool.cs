using Microsoft.Data.SqlClient;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>How connections to SQL Server are kept.</summary>
internal static class SqlServerPool
{
    private const string Blocking = "Pool Blocking Period";

    /// <summary>
    /// The connection string, with a pool that tries again whenever it is asked, unless the string says otherwise. By
    /// default, after a connection that failed, it goes on answering with the same failure for up to a minute, long
    /// after the server is back.
    /// </summary>
    public static string? WithoutBlocking(string? connection)
    {
        var builder = new SqlConnectionStringBuilder(connection);
        if (!builder.ShouldSerialize(Blocking))
            builder.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        return builder.ConnectionString;
    }
}
