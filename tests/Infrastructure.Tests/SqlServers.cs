namespace JippApi.Infrastructure.Tests;

/// <summary>The SQL Server to test on: the one that the environment names, or else the container of an opt-in build.</summary>
internal static partial class SqlServers
{
    public const string Variable = "JIPP_TEST_SQLSERVER";

    public static string? ConnectionString
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable))) StartContainer();
            return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;
        }
    }

    /// <summary>Sets the variable; does nothing unless built with <c>-p:Testcontainers=true</c>.</summary>
    static partial void StartContainer();
}
