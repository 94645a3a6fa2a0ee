using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using JippApi.Application.Sources;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Forgets words that stand in no published innovation any more.</summary>
internal sealed class WordMemory(JippDb db, IInnovationSearch search) : IWordMemory
{
    /// <summary>A word whose stem stands in more entries than this is taken to stand in one of them.</summary>
    private const int MaxLookedAt = 50;

    public async Task ForgetAsync(Innovation innovation, long since, CancellationToken ct)
    {
        var id = innovation.Id.Value;
        var learned = await db.KnownWords.Where(w => w.LearnedFrom == id && w.Id > since).ToListAsync(ct);
        if (learned.Count == 0)
            return;
        var isDeleted = db.Entry(innovation).State == EntityState.Deleted || innovation.Publication != Publication.Published;
        var own = isDeleted ? [] : Vocabulary.WordsOf(await InnovationViews.ViewAsync(db, innovation, ct)).ToHashSet();
        List<KnownWord> forgotten = [];
        foreach (var word in learned.Where(word => !own.Contains(word.Word)))
        {
            if (await HolderAsync(word.Word, innovation.Id, ct) is { } holder)
                // A row of its own, newer than what the holder stated: undoing that later forgets the word
                db.KnownWords.Add(new() { Word = word.Word, LearnedFrom = holder == Guid.Empty ? null : holder });
            forgotten.Add(word);
        }

        db.KnownWords.RemoveRange(forgotten);
        if (forgotten.Count > 0)
            await RenewAsync(ct);
    }

    /// <summary>
    /// Returns another published innovation with the word; the empty id if there are too many to look at.
    /// </summary>
    private async Task<Guid?> HolderAsync(string word, InnovationId except, CancellationToken ct)
    {
        var own = except.Value;
        var found = await search
            .Matching(SearchQuery.WithWords([word]), any: false)
            .Where(e => e.Id != own)
            .Select(e => e.Id)
            .Take(MaxLookedAt + 1)
            .ToListAsync(ct);
        if (found.Count > MaxLookedAt)
            return Guid.Empty;
        foreach (var id in found)
        {
            var other = await db.Innovations.FindAsync([new InnovationId(id)], ct);
            if (other is null || db.Entry(other).State == EntityState.Deleted)
                continue; // undone in the same transaction
            if (Vocabulary.WordsOf(await InnovationViews.ViewAsync(db, other, ct)).Contains(word))
                return id;
        }

        return null;
    }

    /// <summary>
    /// Adds a row without a word: readers notice by the newest id that they have to read all words again.
    /// </summary>
    private async Task RenewAsync(CancellationToken ct)
    {
        if (db.ChangeTracker.Entries<KnownWord>().Any(entry => entry.State == EntityState.Added && entry.Entity.Word.Length == 0))
            return;
        db.KnownWords.RemoveRange(await db.KnownWords.Where(w => w.Word == "").ToListAsync(ct));
        db.KnownWords.Add(new() { Word = "" });
    }
}
