using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Adds the oldest <see cref="DataChange"/> rows to the <see cref="DataVersion"/> of their family and deletes them, in
/// one transaction: no version changes, and few rows are left to count. Without this work versions are just as right.
/// </summary>
internal sealed class DataVersionFolding(IServiceScopeFactory scopes) : IBackgroundWork
{
    /// <summary>
    /// The newest rows stay: SQL Server may lock the pages it deletes from, and writers append to the last one.
    /// </summary>
    private const int Kept = 100;

    /// <summary>SQL Server locks the whole table when a statement locks 5,000 rows.</summary>
    private const int Batch = 1_000;

    public async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        return await db.DataChanges.CountAsync(ct) >= 2 * Kept && await FoldAsync(db, Kept, ct) > 0;
    }

    /// <summary>Folds all rows but the newest, as far as one transaction goes.</summary>
    /// <returns>The number of rows folded.</returns>
    internal static async Task<int> FoldAsync(JippDb db, int kept, CancellationToken ct) =>
        // There, a reader could see the deletion and not the sum
        await SnapshotReads.AreMissingAsync(db, ct) ? 0 : await db.InOneTransactionAsync(() => MoveAsync(db, kept, ct), ct);

    private static async Task<int> MoveAsync(JippDb db, int kept, CancellationToken ct)
    {
        // Other processes that fold wait here; nobody else locks these rows
        await db.DataVersions.ExecuteUpdateAsync(version => version.SetProperty(v => v.Value, v => v.Value), ct);
        var count = Math.Min(await db.DataChanges.CountAsync(ct) - kept, Batch);
        if (count <= 0)
            return 0;

        var last = await db.DataChanges.OrderBy(change => change.Id).Select(change => change.Id).Skip(count - 1).FirstAsync(ct);
        var folded = 0;
        foreach (var family in await db.DataVersions.Select(version => version.Family).ToListAsync(ct))
        {
            // What it deletes is what counts: a row that becomes visible only now is either in both or in neither
            var deleted = await db.DataChanges.Where(change => change.Id <= last && change.Family == family).ExecuteDeleteAsync(ct);
            if (deleted == 0)
                continue;
            await db
                .DataVersions.Where(version => version.Family == family)
                .ExecuteUpdateAsync(version => version.SetProperty(v => v.Value, v => v.Value + deleted), ct);
            folded += deleted;
        }

        return folded;
    }
}
