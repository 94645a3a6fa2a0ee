namespace JippApi.Infrastructure.Work;

/// <summary>
/// A kind of background work. All kinds run side by side, and each process does one piece of a kind at a time.
/// </summary>
internal interface IBackgroundWork
{
    /// <summary>Does one piece of the work that is due.</summary>
    /// <returns>Whether there was any, in which case there may be more.</returns>
    Task<bool> RunOnceAsync(CancellationToken ct);

    /// <summary>The interval between searches for work; null for the usual one.</summary>
    TimeSpan? Poll => null;

    /// <summary>Whether a server does the work also when it runs no worker.</summary>
    bool RunsWithoutWorker => false;
}
