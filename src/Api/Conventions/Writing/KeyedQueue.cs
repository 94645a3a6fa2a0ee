namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Serializes work on the same key within this process, because concurrent runs would make each other fail. Keys that
/// hash to the same slot also wait for each other: a short delay that bounds the memory.
/// </summary>
internal sealed class KeyedQueue : IDisposable
{
    private const int SlotCount = 1_024;

    private readonly SemaphoreSlim[] places = [.. Enumerable.Range(0, SlotCount).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Runs the work when it is the key's turn.</summary>
    public async Task<T> RunAsync<T>(string name, Func<Task<T>> work, CancellationToken ct)
    {
        var place = places[(uint)name.GetHashCode(StringComparison.Ordinal) % SlotCount];
        await place.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            place.Release();
        }
    }

    public void Dispose()
    {
        foreach (var place in places)
            place.Dispose();
    }
}
