using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Takes the numbers of sequences on a connection of its own, committed at once: the row of a sequence is locked for
/// one
/// statement, not until the transaction that needs the number commits. Requests that come while a statement runs share
/// the next one, so that a process never waits for itself.
/// </summary>
internal sealed class Numbers(AdoDatabase database) : IDisposable
{
    private const string Grow = """UPDATE "Sequences" SET "Value" = "Value" + @count WHERE "Name" = @name RETURNING "Value" """;

    /// <summary>A statement of its own after the update would read what another process has added meanwhile.</summary>
    private const string GrowOnSqlServer = """
        DECLARE @value int;
        BEGIN TRANSACTION;
        UPDATE "Sequences" SET "Value" = "Value" + @count WHERE "Name" = @name;
        SELECT @value = "Value" FROM "Sequences" WHERE "Name" = @name;
        COMMIT TRANSACTION;
        SELECT @value;
        """;

    private const string Begin = """INSERT INTO "Sequences" ("Name", "Value") VALUES (@name, 0)""";

    /// <summary>
    /// No sequence gets as far as the placeholders, which have six digits like the numbers they stand for.
    /// </summary>
    private const int FirstPlaceholder = 900_000,
        LastPlaceholder = 999_999;

    /// <summary>Starts anywhere, so that the dry runs of several processes seldom meet at one number.</summary>
    private static int placeholders = Random.Shared.Next();

    private readonly ConcurrentQueue<Request> requests = new();
    private readonly SemaphoreSlim taking = new(1);

    /// <summary>Kept open: writers that wait for a number can occupy the whole pool.</summary>
    private DbConnection? kept;

    public async Task<int> NextAsync(string sequence, CancellationToken ct)
    {
        var request = new Request(sequence);
        requests.Enqueue(request);
        await taking.WaitAsync(ct);
        try
        {
            if (!request.Number.Task.IsCompleted)
                await TakeAsync();
        }
        finally
        {
            taking.Release();
        }

        return await request.Number.Task;
    }

    /// <summary>
    /// A number for a dry run, which must use up none. Others at the same time have another one, so that they do not wait
    /// for each other.
    /// </summary>
    public static int NextPlaceholder() =>
        FirstPlaceholder + (int)((uint)Interlocked.Increment(ref placeholders) % (LastPlaceholder - FirstPlaceholder + 1));

    public void Dispose()
    {
        taking.Dispose();
        kept?.Dispose();
    }

    private async Task TakeAsync()
    {
        List<Request> asked = [];
        while (requests.TryDequeue(out var request))
            asked.Add(request);
        foreach (var sequence in asked.GroupBy(request => request.Sequence, StringComparer.Ordinal))
            await TakeAsync(sequence.Key, [.. sequence]);
    }

    private async Task TakeAsync(string sequence, Request[] asked)
    {
        try
        {
            var last = await GrowAsync(sequence, asked.Length);
            for (var place = 0; place < asked.Length; place++)
                asked[place].Number.SetResult(last - asked.Length + 1 + place);
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            foreach (var request in asked)
                request.Number.SetException(failure);
        }
    }

    private async Task<int> GrowAsync(string sequence, int count)
    {
        var connection = await ConnectionAsync();
        await using var grow = Command(connection, connection is SqlConnection ? GrowOnSqlServer : Grow, sequence);
        grow.Add("@count", count);
        while (true)
        {
            if (await grow.ExecuteScalarAsync() is int value)
                return value;
            try
            {
                await using var begin = Command(connection, Begin, sequence);
                await begin.ExecuteNonQueryAsync();
            }
            catch (DbException failure) when (failure.IsUniqueViolation())
            {
                // another process has just begun it
            }
        }
    }

    private async Task<DbConnection> ConnectionAsync()
    {
        if (kept is { State: ConnectionState.Open })
            return kept;
        kept?.Dispose();
        return kept = await database.OpenAsync(CancellationToken.None);
    }

    private DbCommand Command(DbConnection connection, string sql, string sequence)
    {
        var command = database.Command(connection, sql);
        command.Add("@name", sequence);
        return command;
    }

    private sealed record Request(string Sequence)
    {
        public TaskCompletionSource<int> Number { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
