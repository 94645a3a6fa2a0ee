using JippApi.Application.Common;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Reads the versions from the database: at most once in each <see cref="Age"/> for those who accept a recent answer,
/// and anew for those who do not. Reads follow one another, so what is known never becomes older, and whoever waits for
/// the same read shares it.
/// </summary>
internal sealed class DataVersions(IServiceScopeFactory scopes, TimeProvider clock) : IDataVersions
{
    private static readonly TimeSpan Age = TimeSpan.FromMilliseconds(500);

    private readonly Lock turn = new();
    private Task running = Task.CompletedTask;
    private Task? waiting;
    private volatile Snapshot snapshot = new([], 0, -1);
    private long writes;

    public ValueTask<long> CurrentAsync(string family, CancellationToken ct)
    {
        var known = snapshot;
        return known.Writes == Volatile.Read(ref writes) && clock.GetElapsedTime(known.AskedAt) < Age
            ? new(known.Values[family])
            : RefreshedAsync(family, ct);
    }

    public Task RefreshAsync(CancellationToken ct)
    {
        lock (turn)
            return (waiting ??= ReadAfterAsync(running)).WaitAsync(ct);
    }

    /// <summary>Called when a transaction of this process that touched public data has committed.</summary>
    public void Invalidate() => Interlocked.Increment(ref writes);

    private async ValueTask<long> RefreshedAsync(string family, CancellationToken ct)
    {
        await RefreshAsync(ct);
        return snapshot.Values[family];
    }

    /// <summary>
    /// The running read may have begun before a caller's moment, so callers wait for the one after it. It does not end
    /// with the request that started it, because others wait for it too.
    /// </summary>
    private async Task ReadAfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (turn)
            (running, waiting) = (waiting!, null); // whoever comes from now on needs a later read

        var (writesBefore, askedAt) = (Volatile.Read(ref writes), clock.GetTimestamp());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        snapshot = new(await DataVersion.ReadAllAsync(db, CancellationToken.None), askedAt, writesBefore);
    }

    private sealed record Snapshot(Dictionary<string, long> Values, long AskedAt, long Writes);
}
