using JippApi.Application.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence.Plain;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Keeps the forms and keys by which duplicates are found in step with the innovations about to be saved.
/// </summary>
internal static class MatchWriter
{
    /// <summary>Updates the forms; the returned keys are written after them.</summary>
    public static Task<IReadOnlyCollection<MatchKey>> WriteAsync(JippDb db, CancellationToken ct) =>
        WriteAsync(
            db,
            [
                .. db
                    .ChangeTracker.Entries<Innovation>()
                    .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                    .Select(entry => (entry.Entity, entry.State == EntityState.Added)),
            ],
            ct
        );

    /// <summary>Writes the forms of these innovations anew.</summary>
    public static async Task RewriteAsync(JippDb db, IEnumerable<Innovation> innovations, CancellationToken ct)
    {
        var keys = await WriteAsync(db, [.. innovations.Select(innovation => (innovation, false))], ct);
        await db.InsertAsync(keys, ct);
    }

    private static async Task<IReadOnlyCollection<MatchKey>> WriteAsync(
        JippDb db,
        IReadOnlyList<(Innovation Innovation, bool IsNew)> changed,
        CancellationToken ct
    )
    {
        if (changed.Count == 0)
            return [];
        var ids = changed.Where(one => !one.IsNew).Select(one => one.Innovation.Id).ToList();
        var before =
            ids.Count == 0 ? [] : await db.MatchRecords.Where(r => ids.Contains(r.InnovationId)).ToDictionaryAsync(r => r.InnovationId, ct);
        List<MatchKey> added = [];
        foreach (var (innovation, _) in changed)
        {
            var form = db.Entry(innovation).State == EntityState.Deleted ? null : MatchRecord.Of(innovation);
            added.AddRange(await WriteAsync(db, before.GetValueOrDefault(innovation.Id), form, ct));
        }

        return added;
    }

    private static async Task<IEnumerable<MatchKey>> WriteAsync(JippDb db, MatchRecord? before, MatchRecord? after, CancellationToken ct)
    {
        IReadOnlyList<long> had = before?.ReadKeys() ?? [];
        IReadOnlyList<long> has = after?.ReadKeys() ?? [];
        if (before is not null && had.Except(has).ToList() is { Count: > 0 } gone)
            await db.MatchKeys.Where(k => k.Record == before.Number && gone.Contains(k.Key)).ExecuteDeleteAsync(ct);

        if (after is null)
        {
            if (before is not null)
                db.MatchRecords.Remove(before);
        }
        else if (before is null)
        {
            db.MatchRecords.Add(after);
        }
        else if ((before.Form, before.IsPublic) != (after.Form, after.IsPublic))
        {
            (before.Form, before.IsPublic, before.Keys) = (after.Form, after.IsPublic, after.Keys);
            db.Entry(before).State = EntityState.Modified;
        }

        return has.Except(had).Select(key => new MatchKey(key, after!.Number));
    }
}
