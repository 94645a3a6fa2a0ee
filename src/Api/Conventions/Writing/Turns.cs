namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Lets what concerns one name be done one after another in this process, where doing it at once would make each of
/// them fail for the others. Names that share a place in the queue wait for each other too, which costs them a moment
/// and bounds the memory.
/// </summary>
internal sealed class Turns : IDisposable
{
    private const int Places = 1_024;

    private readonly SemaphoreSlim[] places = [.. Enumerable.Range(0, Places).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Does it when it is that name's turn.</summary>
    public async Task<T> TakeAsync<T>(string name, Func<Task<T>> work, CancellationToken ct)
    {
        var place = places[(uint)name.GetHashCode(StringComparison.Ordinal) % Places];
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
