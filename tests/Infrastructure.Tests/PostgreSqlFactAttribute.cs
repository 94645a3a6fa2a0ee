namespace JippApi.Infrastructure.Tests;

/// <summary>A fact that needs a PostgreSQL server and is skipped without one.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    private const string Variable = "JIPP_TEST_POSTGRES";

    public PostgreSqlFactAttribute()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString))
            Skip = $"Set {Variable} to the connection string of a PostgreSQL server to run this.";
    }

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);
}
