using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Keeps the search entries in step with the aggregates about to be saved.</summary>
internal static class SearchWriter
{
    private const int Batch = 200;

    public static async Task WriteAsync<TDb>(TDb db, CancellationToken ct)
        where TDb : DbContext, IAppDb
    {
        if (!db.ChangeTracker.Entries<AggregateRoot>().Any(entry => entry.State is not EntityState.Unchanged))
            return;
        var writers = db.GetService<EntryWriters>();
        var roots = db
            .ChangeTracker.Entries<AggregateRoot>()
            .Where(entry => entry.State is not EntityState.Unchanged && writers.Cover(entry.Entity))
            .ToLookup(entry => entry.State == EntityState.Deleted, entry => entry.Entity);
        var renamed = db
            .ChangeTracker.Entries<Institution>()
            .Where(entry =>
                entry.State == EntityState.Modified
                && (entry.Property(i => i.Name).IsModified || entry.Property(i => i.ShortName).IsModified)
            )
            .Select(entry => entry.Entity.Id)
            .ToList();
        if (roots.Count + renamed.Count == 0)
            return;

        var changes = new EntryChanges([.. roots[false]], [.. roots[true]], renamed);
        var wrote = false;
        foreach (var writer in writers.All)
            wrote |= await writer.FollowAsync(db, changes, ct);
        if (wrote)
            db.ChangeTracker.DetectChanges();
    }

    /// <summary>Returns all resources that have entries, in batches.</summary>
    public static async Task<IReadOnlyList<(IEntryWriter Writer, Guid[] Ids)>> BatchesAsync<TDb>(TDb db, CancellationToken ct)
        where TDb : DbContext, IAppDb
    {
        List<(IEntryWriter, Guid[])> batches = [];
        foreach (var writer in db.GetService<EntryWriters>().All)
            batches.AddRange((await writer.Ids(db).ToListAsync(ct)).Chunk(Batch).Select(ids => (writer, ids)));
        return batches;
    }

    /// <summary>Writes all entries anew.</summary>
    public static async Task RewriteAsync<TDb>(TDb db, CancellationToken ct)
        where TDb : DbContext, IAppDb => await RewriteAsync(db, await BatchesAsync(db, ct), ct);

    /// <summary>
    /// Writes the entries of resources that have none: those that migrations bring, and those of an earlier release.
    /// </summary>
    public static async Task WriteMissingAsync<TDb>(TDb db, CancellationToken ct)
        where TDb : DbContext, IAppDb
    {
        List<(IEntryWriter, Guid[])> missing = [];
        foreach (var (writer, ids) in await BatchesAsync(db, ct))
        {
            var kind = writer.Kind;
            var known = await db.SearchEntries.Where(e => e.Kind == kind && ids.Contains(e.Id)).Select(e => e.Id).ToListAsync(ct);
            if (ids.Except(known).ToArray() is { Length: > 0 } rest)
                missing.Add((writer, rest));
        }

        await RewriteAsync(db, missing, ct);
    }

    /// <summary>Each batch is a transaction.</summary>
    private static async Task RewriteAsync<TDb>(TDb db, IEnumerable<(IEntryWriter, Guid[])> batches, CancellationToken ct)
        where TDb : DbContext, IAppDb
    {
        foreach (var (writer, ids) in batches)
        {
            await db.InTransactionAsync(
                async () =>
                {
                    await writer.RewriteAsync(db, ids, ct);
                    return await db.SaveChangesAsync(ct);
                },
                ct
            );
            db.ClearTrackedChanges();
        }
    }
}
