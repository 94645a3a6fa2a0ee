using System.Globalization;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JippApi.Api.Tests.Faults;

public static class EngineErrors
{
    private const string Text = "injected by a test";
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    /// <summary>
    /// An exception with the engine's own error code, for SQL Server optionally followed by the class.
    /// </summary>
    public static Exception Of(string engine, string code) =>
        engine switch
        {
            "Sqlite" => new SqliteException(Text, int.Parse(code, CultureInfo.InvariantCulture)),
            "PostgreSql" when code == "network" => new NpgsqlException(Text, new IOException(Text)),
            "PostgreSql" => new PostgresException(Text, "ERROR", "ERROR", code),
            _ when code.Split('/') is [var number, var level] => SqlServer(
                int.Parse(number, CultureInfo.InvariantCulture),
                byte.Parse(level, CultureInfo.InvariantCulture)
            ),
            _ => SqlServer(int.Parse(code, CultureInfo.InvariantCulture), 16),
        };

    /// <summary>SqlClient has no public constructor for its exceptions.</summary>
    public static SqlException SqlServer(int number, byte level)
    {
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [Error(number, level)]);
        var create = typeof(SqlException).GetMethod("CreateException", Hidden, [typeof(SqlErrorCollection), typeof(string)])!;
        return (SqlException)create.Invoke(null, [errors, "16.0"])!;
    }

    private static object Error(int number, byte level)
    {
        var constructor = typeof(SqlError).GetConstructors(Hidden).MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([
            .. constructor
                .GetParameters()
                .Select(parameter =>
                    parameter.Name switch
                    {
                        "infoNumber" => number,
                        "errorClass" => level,
                        _ when parameter.ParameterType == typeof(string) => Text,
                        _ when parameter.HasDefaultValue => parameter.DefaultValue,
                        _ => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null,
                    }
                ),
        ]);
    }
}
