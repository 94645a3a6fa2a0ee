using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence.Plain;

/// <summary>
/// Inserts append-only rows in the open transaction without the change tracker. Each change of an aggregate adds
/// several, and no generated value is read back (docs/performance.md).
/// </summary>
internal static class PlainInserts
{
    public static async Task InsertAsync<TRow>(this DbContext db, IReadOnlyCollection<TRow> rows, CancellationToken ct)
        where TRow : class
    {
        if (rows.Count == 0)
            return;
        var type = db.Model.FindEntityType(typeof(TRow))!;
        List<IProperty> columns = [.. type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never)];
        var sql = $"""
            INSERT INTO "{type.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""))})
            VALUES ({string.Join(", ", columns.Select((_, at) => $"@p{at}"))})
            """;

        var connection = db.Database.GetDbConnection();
        var transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.CommandTimeout = db.Database.GetCommandTimeout() ?? command.CommandTimeout;
        if (!connection.CanCreateBatch)
        {
            foreach (var row in rows)
            {
                command.Parameters.Clear();
                command.Parameters.AddRange(ParametersOf(row));
                await command.ExecuteNonQueryAsync(ct); // prepared once
            }

            return;
        }

        await using var batch = connection.CreateBatch();
        (batch.Transaction, batch.Timeout) = (transaction, command.CommandTimeout);
        foreach (var row in rows)
        {
            var insert = batch.CreateBatchCommand();
            insert.CommandText = sql;
            insert.Parameters.AddRange(ParametersOf(row));
            batch.BatchCommands.Add(insert);
        }

        await batch.ExecuteNonQueryAsync(ct);

        DbParameter[] ParametersOf(TRow row) =>
            [
                .. columns.Select(
                    (column, at) =>
                        column
                            .GetRelationalTypeMapping()
                            .CreateParameter(command, $"@p{at}", column.GetGetter().GetClrValue(row), column.IsNullable)
                ),
            ];
    }
}
