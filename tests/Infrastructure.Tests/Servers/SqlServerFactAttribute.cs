namespace JippApi.Infrastructure.Tests.Servers;

/// <summary>A fact that needs a SQL Server, and says so where there is none.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    /// <summary>Skips the test unless there is a server.</summary>
    public SqlServerFactAttribute() => Skip = SqlServers.Missing;
}

/// <summary>A fact of all engines that the stand-in for SQL Server cannot show; it runs on every real server.</summary>
public sealed class BeyondStandInFactAttribute : FactAttribute
{
    /// <summary>Skips the test on the stand-in.</summary>
    /// <param name="reason">What the stand-in lacks.</param>
    public BeyondStandInFactAttribute(string reason)
    {
        if (Environment.GetEnvironmentVariable("JIPP_TEST_DB") == "SqlServer" && SqlServers.IsStandIn)
            Skip = $"The stand-in cannot show this: {reason}";
    }
}
