using System.Data.Common;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Takes the numbers of sequences on a connection of its own, committed at once: the row of a sequence is locked for a
/// single statement, not until the transaction that needs the number commits.
/// </summary>
internal sealed class Numbers(AdoDatabase database)
{
    private const string Begin = """INSERT INTO "Sequences" ("Name", "Value") VALUES (@name, 0)""";

    public async Task<int> NextAsync(string statement, string sequence, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        while (true)
        {
            if (await RunAsync(connection, statement, sequence, ct) is int number)
                return number;
            try
            {
                await RunAsync(connection, Begin, sequence, ct);
            }
            catch (DbException failure) when (failure.IsUniqueViolation())
            {
                // another process has just begun it
            }
        }
    }

    private async Task<object?> RunAsync(DbConnection connection, string statement, string sequence, CancellationToken ct)
    {
        await using var command = database.Command(connection, statement);
        command.Add("@name", sequence);
        return await command.ExecuteScalarAsync(ct);
    }
}
