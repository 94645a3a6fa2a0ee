using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Writes every directory entry and public document anew, after an upgrade that changed how they look or how words are normalised.</summary>
public sealed class DirectoryRebuild(JippDb db)
{
    private const int Batch = 200;

    /// <summary>Rewrites all entries, a batch in a transaction.</summary>
    /// <returns>How many were written.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (all, after) = (0, 0L);
        while (true)
        {
            var (written, last) = await db.InTransactionAsync(() => WriteNextAsync(after, Batch, ct), ct);
            if (written == 0) break;
            (all, after) = (all + written, last);
            db.Forget();
        }

        await db.RebuildIndexAsync(ct);
        return all;
    }

    /// <summary>Rewrites the entries after a number, in the open transaction.</summary>
    /// <returns>How many were written, and the number of the last.</returns>
    public async Task<(int Written, long Last)> WriteNextAsync(long after, int most, CancellationToken ct)
    {
        var entries = await db.Directory.Include(e => e.Terms).Where(e => e.Number > after).OrderBy(e => e.Number).Take(most).ToListAsync(ct);
        if (entries.Count == 0) return (0, after);
        await WriteAsync(entries, ct);
        return (entries.Count, entries[^1].Number);
    }

    private async Task<int> WriteAsync(List<DirectoryEntry> entries, CancellationToken ct)
    {
        var ids = entries.ConvertAll(e => new InnovationId(e.Id));
        var innovations = await db.Innovations.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id.Value, ct);
        var guids = entries.ConvertAll(e => e.Id);
        var documents = await db.PublicDocuments.Where(d => guids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        List<InnovationView> views = [];
        foreach (var entry in entries)
        {
            var view = await db.ViewAsync(innovations[entry.Id], ct);
            view.Fill(entry);
            documents[entry.Id].Json = JippJson.Text(view.Document(), JippJson.Readable.InnovationDocument);
            views.Add(view);
        }

        await Vocabulary.LearnAsync(db, views, ct);
        db.Touched.Add(DataFamilies.Innovations);
        return await db.SaveChangesAsync(ct);
    }
}
