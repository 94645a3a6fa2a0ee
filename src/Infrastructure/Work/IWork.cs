namespace JippApi.Infrastructure.Work;

/// <summary>
/// A kind of work in the background. All kinds go on beside each other; each process does one piece of a kind at a
/// time.
/// </summary>
internal interface IWork
{
    /// <summary>Does one piece of what is due now.</summary>
    /// <returns>Whether there was any: then there may be more.</returns>
    Task<bool> RunOnceAsync(CancellationToken ct);
}
