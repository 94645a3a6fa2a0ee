using JippApi.Application.Common;
using JippApi.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>The words of the directory, cached in memory and read again when new ones have been added.</summary>
public sealed class SpellingReader
{
    private volatile Known known = new(0, new Spelling([]), []);

    /// <summary>Returns the words with a prefix, shortest first.</summary>
    public async Task<IReadOnlyList<string>> StartingWithAsync(IAppDb db, string start, int count, CancellationToken ct)
    {
        var words = (await CurrentAsync(db, ct)).Sorted;
        var at = Array.BinarySearch(words, start, StringComparer.Ordinal);
        return
        [
            .. words
                .Skip(at < 0 ? ~at : at)
                .TakeWhile(word => word.StartsWith(start, StringComparison.Ordinal))
                .OrderBy(word => word.Length)
                .Take(count),
        ];
    }

    /// <summary>
    /// Returns the query with every unknown word replaced by the nearest known one, or null when nothing changes.
    /// </summary>
    public async Task<SearchQuery?> CorrectedAsync(IAppDb db, SearchQuery query, CancellationToken ct)
    {
        var spelling = (await CurrentAsync(db, ct)).Spelling;
        var words = query.Words.Select(word => spelling.Nearest(word) ?? word).ToList();
        return words.SequenceEqual(query.Words) ? null : SearchQuery.WithWords(words);
    }

    private async Task<Known> CurrentAsync(IAppDb db, CancellationToken ct)
    {
        var newest = await db.KnownWords.MaxAsync(w => (long?)w.Id, ct) ?? 0;
        if (known.Newest == newest)
            return known;

        var words = await db.KnownWords.AsNoTracking().Select(w => w.Word).ToListAsync(ct);
        var distinct = words.ToHashSet(StringComparer.Ordinal);
        return known = new(
            newest,
            new Spelling(distinct.Select(word => KeyValuePair.Create(word, 1))),
            [.. distinct.Order(StringComparer.Ordinal)]
        );
    }

    private sealed record Known(long Newest, Spelling Spelling, string[] Sorted);
}
