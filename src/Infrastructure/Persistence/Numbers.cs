using System.Data.Common;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Takes the numbers of sequences on a connection of its own, committed at once: the row of a sequence is locked for a
/// moment, not until the transaction that needs the number commits.
/// </summary>
internal sealed class Numbers(AdoDatabase database)
{
    private const string Grow = """UPDATE "Sequences" SET "Value" = "Value" + 1 WHERE "Name" = @name""";
    private const string Read = """SELECT "Value" FROM "Sequences" WHERE "Name" = @name""";
    private const string Begin = """INSERT INTO "Sequences" ("Name", "Value") VALUES (@name, 0)""";

    public async Task<int> NextAsync(string sequence, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        while (true)
        {
            if (await GrowAsync(connection, sequence, ct) is { } number)
                return number;
            try
            {
                await using var begin = Command(connection, null, Begin, sequence);
                await begin.ExecuteNonQueryAsync(ct);
            }
            catch (DbException failure) when (failure.IsUniqueViolation())
            {
                // another process has just begun it
            }
        }
    }

    private async Task<int?> GrowAsync(DbConnection connection, string sequence, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var grow = Command(connection, transaction, Grow, sequence);
        if (await grow.ExecuteNonQueryAsync(ct) == 0)
            return null;
        await using var read = Command(connection, transaction, Read, sequence);
        var number = (int)(await read.ExecuteScalarAsync(ct))!;
        await transaction.CommitAsync(ct);
        return number;
    }

    private DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, string sequence)
    {
        var command = database.Command(connection, sql);
        command.Transaction = transaction;
        command.Add("@name", sequence);
        return command;
    }
}
