using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.Places;
using JippApi.Application.Search;
using JippApi.Application.Search.Corrections;
using JippApi.Application.Search.Names;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>The words of the directory, cached in memory and read again when new ones have been added.</summary>
public sealed class SpellingReader : IQuerySpelling
{
    /// <summary>Names of places and kinds of institutions, which are correct even if no innovation has them.</summary>
    private static readonly string[] Names =
    [
        .. OfficialRegions.All.SelectMany(region =>
            OfficialRegions
                .FormerNamesOf(region.Code)
                .Select(former => former.Name)
                .Concat(OfficialRegions.ShortNamesOf(region.Code))
                .Append(region.Name)
                .SelectMany(SearchWords.Of)
        ),
        .. InstitutionTerms.Words,
    ];

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
    public async Task<Correction?> CorrectedAsync(IAppDb db, SearchQuery query, CancellationToken ct)
    {
        var spelling = (await CurrentAsync(db, ct)).Spelling;
        List<string> words = [];
        var isOnly = true;
        foreach (var word in query.Words)
        {
            var near = spelling.Nearest(word) is { } found && !await IsInNameAsync(db, word, ct) ? found : null;
            words.Add(near?.Word ?? word);
            isOnly &= near is null or { IsOnly: true };
        }

        return words.SequenceEqual(query.Words) ? null : new(SearchQuery.WithWords(words), isOnly);
    }

    /// <inheritdoc/>
    public async Task<SearchQuery?> NearestAsync(IAppDb db, SearchQuery query, CancellationToken ct) =>
        (await CorrectedAsync(db, query, ct))?.Query;

    /// <summary>Institutions are named long before the first of their innovations is published.</summary>
    private static Task<bool> IsInNameAsync(IAppDb db, string word, CancellationToken ct) =>
        db.Institutions.AnyAsync(i => i.NaturalKey.Contains(word), ct);

    private async Task<Known> CurrentAsync(IAppDb db, CancellationToken ct)
    {
        var newest = await db.KnownWords.MaxAsync(w => (long?)w.Id, ct) ?? 0;
        if (known.Newest == newest && newest > 0)
            return known;

        var words = await db.KnownWords.AsNoTracking().Where(w => w.Word != "").Select(w => w.Word).ToListAsync(ct);
        var distinct = words.ToHashSet(StringComparer.Ordinal);
        return known = new(
            newest,
            new Spelling(distinct.Select(word => KeyValuePair.Create(word, 1)), Names),
            [.. distinct.Order(StringComparer.Ordinal)]
        );
    }

    private sealed record Known(long Newest, Spelling Spelling, string[] Sorted);
}

/// <summary>A query in which misspelt words are replaced.</summary>
/// <param name="Query">The query with the words that were probably meant.</param>
/// <param name="IsOnly">Whether none of its words has a second candidate.</param>
public sealed record Correction(SearchQuery Query, bool IsOnly);
