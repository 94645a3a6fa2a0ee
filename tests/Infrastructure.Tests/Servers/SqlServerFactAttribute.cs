namespace JippApi.Infrastructure.Tests.Servers;

/// <summary>A fact that needs a SQL Server and is skipped without one.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute() => Skip = SqlServers.Missing;
}

/// <summary>
/// A fact for all engines that the stand-in for SQL Server cannot pass; it runs on every real server.
/// </summary>
public sealed class BeyondStandInFactAttribute : FactAttribute
{
    public BeyondStandInFactAttribute(string reason)
    {
        if (Environment.GetEnvironmentVariable("JIPP_TEST_DB") == "SqlServer" && SqlServers.IsStandIn)
            Skip = $"The stand-in cannot run this: {reason}";
    }
}
