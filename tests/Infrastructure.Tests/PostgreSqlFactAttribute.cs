namespace JippApi.Infrastructure.Tests;

/// <summary>A fact that needs a PostgreSQL server, and says so where there is none.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    private const string Variable = "JIPP_TEST_POSTGRES";

    /// <summary>Skips the test unless the environment names a server.</summary>
    public PostgreSqlFactAttribute()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString))
            Skip = $"Set {Variable} to the connection string of a PostgreSQL server to run this.";
    }

    /// <summary>The server to test against.</summary>
    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);
}
