namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Briefly remembers why this process's last write failed: nothing short of a write reveals a full or failing disk. A
/// successful write clears it.
/// </summary>
internal sealed class WriteFaults(TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(10);

    private volatile Seen? last;

    /// <summary>The known fault, or null.</summary>
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
