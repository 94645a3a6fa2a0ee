namespace JippApi.Application.Common;

/// <summary>
/// The database, as use cases see it. Saving writes the aggregates and their events in one transaction, together with
/// the revision and directory entry of every published innovation among them.
/// </summary>
public partial interface IAppDb
{
    /// <summary>
    /// Returns the next number of a sequence. It is used up only when the surrounding transaction commits.
    /// </summary>
    Task<int> NextNumberAsync(string sequence, CancellationToken ct);

    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Runs the work in one transaction, which is rolled back when the work throws.</summary>
    Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>Detaches loaded aggregates, so that failed work leaves no traces in what follows.</summary>
    void ClearTrackedChanges();
}
