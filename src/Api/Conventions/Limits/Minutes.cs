using System.Collections.Concurrent;

namespace JippApi.Api.Conventions.Limits;

/// <summary>A caller's use of a limit in the current window.</summary>
/// <param name="Taken">Whether the limit still allowed the request.</param>
/// <param name="Amount">The amount used.</param>
/// <param name="SecondsLeft">Seconds until the window resets, 1 to 60.</param>
internal readonly record struct Used(bool Taken, int Amount, int SecondsLeft)
{
    public int LeftOf(int limit) => Math.Max(0, limit - Amount);
}

/// <summary>
/// Counts the use of each caller in windows of a minute that start with its first request. The limit is passed with
/// each request, so that a changed limit applies at once. Two generations bound the memory: every minute the younger
/// becomes the older, and callers that have not returned by the next turn are dropped; their window is over by then.
/// More than
/// <paramref name="max"/> callers make the generations turn sooner.
/// </summary>
internal sealed class Minutes<TCaller>(TimeProvider clock, int max)
    where TCaller : notnull
{
    private const uint Length = 60_000;

    private readonly long began = clock.GetTimestamp();
    private Generation young = new(0);
    private Generation old = new(0);

    /// <summary>Takes one unless the limit is used up.</summary>
    public Used Take(TCaller caller, int limit) => Change(caller, 1, limit);

    /// <summary>Adds to the use even beyond the limit; later requests are refused until the window resets.</summary>
    public Used Charge(TCaller caller, int amount) => Change(caller, amount, int.MaxValue);

    public Used GiveBack(TCaller caller) => Change(caller, -1, int.MaxValue);

    /// <summary>Reads the use without changing it.</summary>
    public Used Look(TCaller caller) => Change(caller, 0, int.MaxValue);

    private Used Change(TCaller caller, int amount, int limit)
    {
        var now = unchecked((uint)(long)clock.GetElapsedTime(began).TotalMilliseconds);
        var minute = MinuteOf(caller, now);
        while (true)
        {
            var before = Volatile.Read(ref minute.State);
            var start = (uint)(before >> 32);
            var used = (int)(uint)before;
            if (unchecked(now - start) >= Length)
                (start, used) = (now, 0);
            var left = (int)((Length - unchecked(now - start) + 999) / 1_000);
            if (used >= limit)
                return new(false, used, left);

            used = Math.Max(0, used + amount);
            if (Interlocked.CompareExchange(ref minute.State, ((ulong)start << 32) | (uint)used, before) == before)
                return new(true, used, left);
        }
    }

    private Minute MinuteOf(TCaller caller, uint now)
    {
        var generation = young;
        if (unchecked(now - generation.Since) >= Length || Volatile.Read(ref generation.Size) > max)
            generation = Turn(generation, now);
        if (generation.Callers.TryGetValue(caller, out var minute))
            return minute;

        var known = old.Callers.GetValueOrDefault(caller) ?? new Minute { State = (ulong)now << 32 };
        minute = generation.Callers.GetOrAdd(caller, known);
        if (ReferenceEquals(minute, known))
            Interlocked.Increment(ref generation.Size);
        return minute;
    }

    private Generation Turn(Generation ended, uint now)
    {
        if (Interlocked.CompareExchange(ref young, new Generation(now), ended) == ended)
            old = ended;
        return young;
    }

    /// <summary>
    /// Packs the start of the window (upper half) and the use (lower half) into one number, so that both change in one
    /// compare-and-swap.
    /// </summary>
    private sealed class Minute
    {
        public ulong State;
    }

    private sealed class Generation(uint since)
    {
        public readonly ConcurrentDictionary<TCaller, Minute> Callers = new();
        public readonly uint Since = since;
        public int Size;
    }
}
