namespace JippApi.Application.Common;

/// <summary>
/// The database, as use cases see it. Saving writes the aggregates and their events in one transaction, together with
/// the revision and directory entry of every published innovation among them.
/// </summary>
public partial interface IAppDb
{
    /// <summary>
    /// Returns the next number of a sequence. It is used up even if the surrounding transaction is rolled back, so
    /// there
    /// can be gaps; in return nobody waits for the commit of another.
    /// </summary>
    Task<int> NextNumberAsync(string sequence, CancellationToken ct);

    /// <summary>
    /// Returns the next number of a sequence without gaps: it is used up only if the surrounding transaction commits,
    /// for
    /// which all others that need one wait.
    /// </summary>
    Task<int> NextUnbrokenNumberAsync(string sequence, CancellationToken ct);

    /// <summary>
    /// Waits for all other transactions that lock the name, and keeps it until the surrounding one ends.
    /// </summary>
    Task LockAsync(string name, CancellationToken ct);

    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Runs the work in one transaction, which is rolled back when the work throws.</summary>
    Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>
    /// Whether this is a dry run, whose transaction will be rolled back. Effects outside the database are then
    /// left out.
    /// </summary>
    bool IsDryRun { get; }

    /// <summary>Detaches loaded aggregates, so that failed work leaves no traces in what follows.</summary>
    void ClearTrackedChanges();
}
