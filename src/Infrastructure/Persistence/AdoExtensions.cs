using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Plain ADO.NET access to the database, with the same settings as EF Core's statements.</summary>
internal sealed class AdoDatabase(DbDataSource database, IOptions<DatabaseOptions> options)
{
    public ValueTask<DbConnection> OpenAsync(CancellationToken ct) => database.OpenConnectionAsync(ct);

    /// <summary>Creates a command with the usual timeout.</summary>
    public DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // callers concatenate only constants and parameter names
        (command.CommandText, command.CommandTimeout) = (sql, options.Value.CommandTimeout);
#pragma warning restore CA2100
        return command;
    }
}

/// <summary>Helpers for plain ADO.NET.</summary>
internal static class AdoExtensions
{
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        if (parameter is SqlParameter && value is DateTime)
            parameter.DbType = DbType.DateTime2; // otherwise it is rounded
        command.Parameters.Add(parameter);
    }

    /// <summary>Reads a nullable text.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>Reads a nullable value.</summary>
    public static T? Value<T>(this DbDataReader row, int column)
        where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>Reads a nullable time.</summary>
    public static DateTimeOffset? Moment(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));
}
