using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Rebuilds every directory entry and public document, after an upgrade that changed their form or how words are
/// normalised.
/// </summary>
public sealed class DirectoryRebuild(JippDb db)
{
    private const int Batch = 200;

    /// <summary>
    /// Rebuilds all entries, one batch in each transaction. Of a batch that fails, each entry is rebuilt on its own.
    /// </summary>
    /// <returns>The number of entries rebuilt.</returns>
    /// <exception cref="AggregateException">Some entries could not be rebuilt; all others were.</exception>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await PlaceData.UpdateAsync(db, ct);
        var (all, after, alone, failures) = (0, 0L, 0, new List<Exception>());
        while (await NextAsync(after, ct) is { } next)
        {
            var (from, size) = (after, alone > 0 ? 1 : Batch);
            try
            {
                (var written, after) = await db.InTransactionAsync(() => WriteNextAsync(from, size, ct), ct);
                all += written;
            }
            catch (Exception e) when (e is not OperationCanceledException && !e.IsCancellation(ct) && !e.IsUnavailable())
            {
                if (size == 1)
                    failures.Add(new InvalidOperationException($"Entry {next} could not be rebuilt.", e));
                (after, alone) = size == 1 ? (next, alone) : (from, Batch + 1);
            }

            alone = Math.Max(0, alone - 1);
            db.ClearTrackedChanges();
        }

        await SearchWriter.RewriteAsync(db, ct);
        await db.RebuildIndexAsync(ct);
        return failures.Count == 0 ? all : throw new AggregateException($"{all} entries written, {failures.Count} set aside.", failures);
    }

    private async Task<long?> NextAsync(long after, CancellationToken ct) =>
        await db.Directory.Where(e => e.Number > after).OrderBy(e => e.Number).Select(e => (long?)e.Number).FirstOrDefaultAsync(ct);

    /// <summary>
    /// Rebuilds the entries after a number, in the open transaction. Their rows and those of their innovations are
    /// locked before anything is read, so that concurrent writes happen entirely before or entirely after.
    /// </summary>
    /// <returns>The number of entries rebuilt, and the last entry's number.</returns>
    public async Task<(int Written, long Last)> WriteNextAsync(long after, int batchSize, CancellationToken ct)
    {
        var numbers = await db
            .Directory.Where(e => e.Number > after)
            .OrderBy(e => e.Number)
            .Select(e => e.Number)
            .Take(batchSize)
            .ToListAsync(ct);
        if (numbers.Count == 0)
            return (0, after);
        var last = numbers[^1];
        var locked = db.Directory.Where(e => e.Number > after && e.Number <= last);
        await locked.ExecuteUpdateAsync(e => e.SetProperty(x => x.Year, x => x.Year), ct);
        var ids = (await locked.Select(e => e.Id).ToListAsync(ct)).ConvertAll(id => new InnovationId(id));
        await db.Innovations.Where(i => ids.Contains(i.Id)).ExecuteUpdateAsync(i => i.SetProperty(x => x.Revision, x => x.Revision), ct);

        var entries = await locked.Include(e => e.Terms).OrderBy(e => e.Number).ToListAsync(ct);
        await WriteAsync(entries, ct);
        return (numbers.Count, last); // an entry withdrawn in the meantime counts as done
    }

    private async Task<int> WriteAsync(List<DirectoryEntry> entries, CancellationToken ct)
    {
        var ids = entries.ConvertAll(e => new InnovationId(e.Id));
        var innovations = await db.Innovations.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id.Value, ct);
        var guids = entries.ConvertAll(e => e.Id);
        var documents = await db.PublicDocuments.Where(d => guids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        var levels = await LadderLevels.OfAsync(db, innovations.Values, db.GetService<TimeProvider>().GetUtcNow(), ct);
        List<InnovationView> views = [];
        foreach (var entry in entries)
        {
            var view = await InnovationViews.ViewAsync(db, innovations[entry.Id], ct);
            view.Fill(entry, levels[view.Innovation.Id]);
            documents[entry.Id].Json = JsonSerializer.Serialize(view.Document(), InnovationJson.Readable.InnovationDocument);
            views.Add(view);
        }

        await Vocabulary.LearnAsync(db, views, ct);
        await MatchWriter.RewriteAsync(db, innovations.Values, ct);
        db.TouchedFamilies.Add(DataGroups.Innovations);
        return await db.SaveChangesAsync(ct);
    }
}
