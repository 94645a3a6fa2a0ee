using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Updates the directory, public documents and revisions to match the innovations about to be saved.
/// </summary>
internal static class DirectoryWriter
{
    public static async Task WriteAsync(JippDb db, CancellationToken ct)
    {
        var changed = db
            .ChangeTracker.Entries<Innovation>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified && entry.Entity.Revision > 0)
            .Select(entry =>
                (entry.Entity, RevisionBefore: entry.State == EntityState.Added ? 0 : entry.Property(i => i.Revision).OriginalValue)
            )
            .ToList();
        var touched = await InnovationsOfChangedInstitutionsAsync(db, ct);
        if (changed.Count + touched.Count == 0)
            return;
        if (touched.Count > 0)
            db.TouchedFamilies.Add(DataGroups.Innovations);

        List<(Innovation Innovation, int RevisionBefore)> all = [.. changed, .. touched];
        var shown = await ShownAsync(db, [.. all.Where(one => one.RevisionBefore > 0).Select(one => one.Innovation.Id.Value)], ct);
        var published = all.Select(one => one.Innovation).Where(innovation => innovation.Publication == Publication.Published).ToList();
        var levels = await LadderLevels.OfAsync(db, published, db.GetService<TimeProvider>().GetUtcNow(), ct);
        List<InnovationView> views = [];
        foreach (var (innovation, revisionBefore) in all)
        {
            var (entry, document) = shown.GetValueOrDefault(innovation.Id.Value);
            if (levels.TryGetValue(innovation.Id, out var level))
                views.Add(await WriteAsync(db, innovation, revisionBefore, (entry, document, level), ct));
            else
                Remove(db, entry, document);
        }

        await Vocabulary.LearnAsync(db, views, ct);
        db.ChangeTracker.DetectChanges();
    }

    private static void Remove(JippDb db, DirectoryEntry? entry, PublicDocument? document)
    {
        if (entry is not null)
            db.Directory.Remove(entry);
        if (document is not null)
            db.PublicDocuments.Remove(document);
    }

    private static async Task<InnovationView> WriteAsync(
        JippDb db,
        Innovation innovation,
        int revisionBefore,
        (DirectoryEntry? Entry, PublicDocument? Document, LadderLevel Level) shown,
        CancellationToken ct
    )
    {
        var (entry, document, level) = shown;
        entry ??= db.Directory.Add(new DirectoryEntry { Id = innovation.Id.Value }).Entity;
        document ??= db
            .PublicDocuments.Add(new PublicDocument { Id = innovation.Id.Value, RegistryNumber = innovation.RegistryNumber! })
            .Entity;
        var view = await InnovationViews.ViewAsync(db, innovation, ct);
        view.Fill(entry, level);
        (document.Version, document.Json) = (
            innovation.Version,
            JsonSerializer.Serialize(view.Document(), InnovationJson.Readable.InnovationDocument)
        );
        if (innovation.Revision > revisionBefore)
            db.Revisions.Add(view.Revision(document.Json));
        return view;
    }

    /// <summary>Returns the entries and documents of innovations, with two queries however many there are.</summary>
    private static async Task<Dictionary<Guid, (DirectoryEntry?, PublicDocument?)>> ShownAsync(
        JippDb db,
        IReadOnlyList<Guid> ids,
        CancellationToken ct
    )
    {
        if (ids.Count == 0)
            return [];
        var entries = await db.Directory.Include(e => e.Terms).Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var documents = await db.PublicDocuments.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        return ids.ToDictionary(id => id, id => (entries.GetValueOrDefault(id), documents.GetValueOrDefault(id)));
    }

    /// <summary>
    /// Returns published innovations whose entries show a changed institution: its own, and those of the units below
    /// it.
    /// </summary>
    private static async Task<List<(Innovation, int)>> InnovationsOfChangedInstitutionsAsync(JippDb db, CancellationToken ct)
    {
        var level = db
            .ChangeTracker.Entries<Institution>()
            .Where(entry => entry.State == EntityState.Modified)
            .Select(entry => (InstitutionId?)entry.Entity.Id)
            .ToList();
        List<InstitutionId?> owners = [];
        while (level.Count > 0)
        {
            owners.AddRange(level);
            level = await db.Institutions.Where(i => level.Contains(i.ParentId)).Select(i => (InstitutionId?)i.Id).ToListAsync(ct);
        }

        if (owners.Count == 0)
            return [];
        var innovations = await db
            .Innovations.Where(i => owners.Contains(i.OwnerId) && i.Publication == Publication.Published)
            .ToListAsync(ct);
        var untouched = innovations.Where(i => db.Entry(i).State == EntityState.Unchanged).ToList();

        // Their representation changes, so their version must too: anyone changing one of them at the same time has to
        // read it again.
        foreach (var innovation in untouched)
            db.Entry(innovation).Property(i => i.Version).CurrentValue = innovation.TakeNextVersion();
        return [.. untouched.Select(i => (i, i.Revision))];
    }
}
