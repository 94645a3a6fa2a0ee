using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace JippApi.Infrastructure.Persistence;

/// <summary>What plain ADO.NET leaves to be said again and again.</summary>
internal static class PlainCommands
{
    /// <summary>Adds a parameter.</summary>
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        if (parameter is SqlParameter && value is DateTime) parameter.DbType = DbType.DateTime2; // or it is rounded
        command.Parameters.Add(parameter);
    }

    /// <summary>A text that may be missing.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A value that may be missing.</summary>
    public static T? Value<T>(this DbDataReader row, int column) where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>A moment that may be missing.</summary>
    public static DateTimeOffset? Moment(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));
}
