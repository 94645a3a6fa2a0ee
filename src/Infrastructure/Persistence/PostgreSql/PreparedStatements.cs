using Npgsql;

namespace JippApi.Infrastructure.Persistence.PostgreSql;

/// <summary>Prepared statements on PostgreSQL.</summary>
internal static class PreparedStatements
{
    private const string Limit = "Max Auto Prepare";
    private const string Uses = "Auto Prepare Min Usages";

    /// <summary>
    /// Returns the connection string with statements that each connection prepares on their second use, unless the
    /// string says otherwise. The driver prepares none by default, and PostgreSQL then plans every statement anew,
    /// which costs more than most reads by id.
    /// </summary>
    public static string? Kept(string? connection)
    {
        if (connection is null)
            return null;
        var builder = new NpgsqlConnectionStringBuilder(connection);
        if (!builder.ShouldSerialize(Limit))
            builder.MaxAutoPrepare = 100;
        if (!builder.ShouldSerialize(Uses))
            builder.AutoPrepareMinUsages = 2;
        return builder.ConnectionString;
    }
}
