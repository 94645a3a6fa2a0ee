namespace JippApi.Infrastructure.Tests;

/// <summary>A fact that needs a SQL Server, and says so where there is none.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    /// <summary>Skips the test unless there is a server.</summary>
    public SqlServerFactAttribute()
    {
        if (SqlServers.ConnectionString is null)
            Skip = $"Set {SqlServers.Variable} to the connection string of a SQL Server, or build with -p:Testcontainers=true, to run this.";
    }
}
