using System.Collections.Concurrent;

namespace JippApi.Api.Conventions.Limits;

/// <summary>What a caller has used of a limit in the minute that runs.</summary>
/// <param name="Taken">Whether there was still something left to take.</param>
/// <param name="Amount">What is used of the limit.</param>
/// <param name="SecondsLeft">Until it is counted anew, 1 to 60.</param>
internal readonly record struct Used(bool Taken, int Amount, int SecondsLeft)
{
    public int LeftOf(int limit) => Math.Max(0, limit - Amount);
}

/// <summary>
/// Counts what each caller uses, in minutes that begin with its first request. The limit is said with each request, so
/// that another one holds at once. Two generations bound the memory: every minute the younger becomes the older, and
/// who has not come back by the next turn is forgotten, when their minute is over anyway. Only a flood of more callers
/// than <paramref name="max"/> makes it turn sooner.
/// </summary>
internal sealed class Minutes<TCaller>(TimeProvider clock, int max)
    where TCaller : notnull
{
    private const uint Length = 60_000;

    private readonly long began = clock.GetTimestamp();
    private Generation young = new(0);
    private Generation old = new(0);

    /// <summary>Takes one, if less than the limit is used.</summary>
    public Used Take(TCaller caller, int limit) => Change(caller, 1, limit);

    /// <summary>Takes more, whatever is left: what is owed beyond the limit is refused to the next.</summary>
    public Used Charge(TCaller caller, int amount) => Change(caller, amount, int.MaxValue);

    /// <summary>Gives one back.</summary>
    public Used GiveBack(TCaller caller) => Change(caller, -1, int.MaxValue);

    /// <summary>What is used, without using anything.</summary>
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
    /// When it began, in the upper half, and what is used, in the lower: changed together or not at all.
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
