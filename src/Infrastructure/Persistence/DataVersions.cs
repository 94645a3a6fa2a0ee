using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Reads the versions from the database at most once in each <see cref="Age"/>. A write by this process is seen at
/// once, because it forces the next read.
/// </summary>
internal sealed class DataVersions(IServiceScopeFactory scopes, TimeProvider clock) : IDataVersions, IDisposable
{
    private static readonly TimeSpan Age = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim asking = new(1);
    private volatile Snapshot snapshot = new([], 0, -1);
    private long writes;

    public ValueTask<long> CurrentAsync(string family, CancellationToken ct)
    {
        var known = snapshot;
        return known.Writes == Volatile.Read(ref writes) && clock.GetElapsedTime(known.AskedAt) < Age
            ? new(known.Values[family])
            : AskAsync(family, ct);
    }

    /// <summary>Called when a transaction of this process that touched public data has committed.</summary>
    public void Invalidate() => Interlocked.Increment(ref writes);

    public void Dispose() => asking.Dispose();

    private async ValueTask<long> AskAsync(string family, CancellationToken ct)
    {
        await asking.WaitAsync(ct);
        try
        {
            var writesBefore = Volatile.Read(ref writes);
            if (snapshot.Writes != writesBefore || clock.GetElapsedTime(snapshot.AskedAt) >= Age)
            {
                var askedAt = clock.GetTimestamp();
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<JippDb>();
                var values = await db.DataVersions.AsNoTracking().ToDictionaryAsync(v => v.Family, v => v.Value, ct);
                snapshot = new(values, askedAt, writesBefore);
            }

            return snapshot.Values[family];
        }
        finally
        {
            asking.Release();
        }
    }

    private sealed record Snapshot(Dictionary<string, long> Values, long AskedAt, long Writes);
}
