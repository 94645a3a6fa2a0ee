namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Remembers for a moment what kept the last write of this process from being saved: no question short of a write would
/// tell of a full disk, or of one that fails. A write that is saved ends it.
/// </summary>
internal sealed class WriteFaults(TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(10);

    private volatile Seen? last;

    /// <summary>What is wrong with writing; null when nothing is known to be.</summary>
    public DatabaseFault? Current => last is { } seen && clock.GetElapsedTime(seen.At) < Remembered ? seen.Fault : null;

    public void Failed(DatabaseFault fault)
    {
        if (fault is DatabaseFault.ReadOnly or DatabaseFault.Full or DatabaseFault.BrokenStorage or DatabaseFault.TimedOut)
            last = new(fault, clock.GetTimestamp());
    }

    public void Saved()
    {
        if (last is not null)
            last = null;
    }

    private sealed record Seen(DatabaseFault Fault, long At);
}
