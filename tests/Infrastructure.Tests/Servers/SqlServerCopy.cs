using System.Text.RegularExpressions;
using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Tests.Servers;

/// <summary>
/// Copies a database within a server of any edition: runs the migration script, then copies the rows of each table in
/// one statement.
/// </summary>
internal static partial class SqlServerCopy
{
    private static readonly Lazy<(string Script, IReadOnlyList<ITable> Tables)> Schema = new(ReadSchema);

    /// <summary>Fills an empty database with the contents of another.</summary>
    public static async Task CopyAsync(string from, string to)
    {
        var source = new SqlConnectionStringBuilder(from).InitialCatalog;
        await using var target = new SqlConnection(to);
        await target.OpenAsync();
        await ExecuteAsync(target, Schema.Value.Script);
        await ExecuteAsync(target, string.Join('\n', Schema.Value.Tables.Reverse().Select(table => $"DELETE FROM [{table.Name}];"))); // rows inserted by the migrations
        await ExecuteAsync(target, string.Join('\n', Schema.Value.Tables.Select(table => RowsOf(table, source))));
    }

    private static string RowsOf(ITable table, string source)
    {
        var columns = string.Join(", ", table.Columns.Select(column => $"[{column.Name}]"));
        var rows = $"INSERT INTO [{table.Name}] ({columns}) SELECT {columns} FROM [{source}].[dbo].[{table.Name}];";
        var isNumbered = table
            .Columns.SelectMany(column => column.PropertyMappings)
            .Any(mapping =>
                SqlServerPropertyExtensions.GetValueGenerationStrategy(mapping.Property) == SqlServerValueGenerationStrategy.IdentityColumn
            );
        return isNumbered ? $"SET IDENTITY_INSERT [{table.Name}] ON; {rows} SET IDENTITY_INSERT [{table.Name}] OFF;" : rows;
    }

    private static async Task ExecuteAsync(SqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // made of the model and the names of databases of tests
        (command.CommandText, command.CommandTimeout) = (sql, 300);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static (string, IReadOnlyList<ITable>) ReadSchema()
    {
        using var db = new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=nowhere").Options);
        var script = BatchEnd().Replace(db.GetService<IMigrator>().GenerateScript(), "");
        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToDictionary(table => table.Name);
        return (
            script,
            [.. CreatedTable().Matches(script).Select(match => tables.GetValueOrDefault(match.Groups[1].Value)).OfType<ITable>()]
        );
    }

    [GeneratedRegex(@"^GO\r?$", RegexOptions.Multiline)]
    private static partial Regex BatchEnd();

    [GeneratedRegex(@"CREATE TABLE \[(\w+)\]")]
    private static partial Regex CreatedTable();
}
