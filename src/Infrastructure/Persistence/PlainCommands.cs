using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Plain ADO.NET on the database, under the same settings as EF Core's statements.</summary>
internal sealed class PlainDatabase(DbDataSource database, IOptions<DatabaseOptions> options)
{
    public ValueTask<DbConnection> OpenAsync(CancellationToken ct) => database.OpenConnectionAsync(ct);

    /// <summary>A command that takes no longer than any other statement may.</summary>
    public DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // callers put together constants and names of parameters
        (command.CommandText, command.CommandTimeout) = (sql, options.Value.CommandTimeout);
#pragma warning restore CA2100
        return command;
    }
}

/// <summary>What plain ADO.NET leaves to be said again and again.</summary>
internal static class PlainCommands
{
    /// <summary>Adds a parameter.</summary>
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        if (parameter is SqlParameter && value is DateTime)
            parameter.DbType = DbType.DateTime2; // or it is rounded
        command.Parameters.Add(parameter);
    }

    /// <summary>A text that may be missing.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A value that may be missing.</summary>
    public static T? Value<T>(this DbDataReader row, int column)
        where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>A moment that may be missing.</summary>
    public static DateTimeOffset? Moment(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));
}
