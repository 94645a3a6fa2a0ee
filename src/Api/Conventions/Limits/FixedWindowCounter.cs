using System.Collections.Concurrent;

namespace JippApi.Api.Conventions.Limits;

/// <summary>A caller's use of a limit in the current window.</summary>
/// <param name="IsAllowed">Whether the limit still allowed the request.</param>
/// <param name="Count">The number of requests counted.</param>
/// <param name="SecondsLeft">Seconds until the window resets, 1 to 60.</param>
internal readonly record struct Usage(bool IsAllowed, int Count, int SecondsLeft)
{
    public int Remaining(int limit) => Math.Max(0, limit - Count);
}

/// <summary>
/// Counts the use of each caller in windows of a minute that start with its first request. The limit is passed with
/// each request, so that a changed limit applies at once. Two generations bound the memory: every minute the younger
/// becomes the older, and callers that have not returned by the next rotation are dropped; their window is over by
/// then. More than <paramref name="max"/> callers make the generations rotate sooner.
/// </summary>
internal sealed class FixedWindowCounter<TCaller>(TimeProvider clock, int max)
    where TCaller : notnull
{
    private const uint Length = 60_000;

    private readonly long began = clock.GetTimestamp();
    private Generation young = new(0);
    private Generation old = new(0);

    /// <summary>Counts one request unless the limit is used up.</summary>
    public Usage TryTake(TCaller caller, int limit) => Change(caller, 1, limit);

    /// <summary>Adds to the use even beyond the limit; later requests are refused until the window resets.</summary>
    public Usage Add(TCaller caller, int amount) => Change(caller, amount, int.MaxValue);

    public Usage Release(TCaller caller) => Change(caller, -1, int.MaxValue);

    /// <summary>Reads the use without changing it.</summary>
    public Usage Count(TCaller caller) => Change(caller, 0, int.MaxValue);

    private Usage Change(TCaller caller, int amount, int limit)
    {
        var now = unchecked((uint)(long)clock.GetElapsedTime(began).TotalMilliseconds);
        var window = WindowOf(caller, now);
        while (true)
        {
            var before = Volatile.Read(ref window.State);
            var start = (uint)(before >> 32);
            var used = (int)(uint)before;
            if (unchecked(now - start) >= Length)
                (start, used) = (now, 0);
            var left = (int)((Length - unchecked(now - start) + 999) / 1_000);
            if (used >= limit)
                return new(false, used, left);

            used = Math.Max(0, used + amount);
            if (Interlocked.CompareExchange(ref window.State, ((ulong)start << 32) | (uint)used, before) == before)
                return new(true, used, left);
        }
    }

    private Window WindowOf(TCaller caller, uint now)
    {
        var generation = young;
        if (unchecked(now - generation.Since) >= Length || Volatile.Read(ref generation.Size) > max)
            generation = Rotate(generation, now);
        if (generation.Callers.TryGetValue(caller, out var window))
            return window;

        var known = old.Callers.GetValueOrDefault(caller) ?? new Window { State = (ulong)now << 32 };
        window = generation.Callers.GetOrAdd(caller, known);
        if (ReferenceEquals(window, known))
            Interlocked.Increment(ref generation.Size);
        return window;
    }

    private Generation Rotate(Generation ended, uint now)
    {
        if (Interlocked.CompareExchange(ref young, new Generation(now), ended) == ended)
            old = ended;
        return young;
    }

    /// <summary>
    /// Packs the start of the window (upper half) and the use (lower half) into one number, so that both change in one
    /// compare-and-swap.
    /// </summary>
    private sealed class Window
    {
        public ulong State;
    }

    private sealed class Generation(uint since)
    {
        public readonly ConcurrentDictionary<TCaller, Window> Callers = new();
        public readonly uint Since = since;
        public int Size;
    }
}
