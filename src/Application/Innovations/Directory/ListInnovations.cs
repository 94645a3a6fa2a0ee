using JippApi.Application.Common;
using JippApi.Application.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Lists a page of the directory.</summary>
public sealed record ListInnovations(
    DirectoryFilter Filter,
    DirectorySort Sort,
    int Limit,
    string? Cursor,
    CountMode Count,
    IReadOnlyList<string> Facets
) : IRequest<InnovationPage>
{
    /// <summary>Which words of a search an innovation must have.</summary>
    public WordMatch Match { get; init; }

    /// <summary>
    /// Lists innovations of any status for those who write or review them; null for the public directory.
    /// </summary>
    public Workspace? Workspace { get; init; }
}

/// <summary>Which words of a search an innovation must have.</summary>
public enum WordMatch
{
    /// <summary>
    /// All; when none has, the search is corrected if only one word can be meant, then widened to any.
    /// </summary>
    Helpful,

    /// <summary>All, as typed.</summary>
    All,

    /// <summary>At least one, as typed.</summary>
    Any,
}

/// <summary>A page of the directory, with the extras requested.</summary>
/// <param name="Rows">The innovations in their order.</param>
/// <param name="Page">Position of the page in the list.</param>
/// <param name="Facets">Counts by value for each requested facet.</param>
/// <param name="Matched">The query that was answered, for highlighting; null without a search.</param>
/// <param name="CorrectedQuery">The words searched instead of the ones typed, which matched nothing.</param>
/// <param name="MatchesAny">True when no innovation contains all words, so that those with any of them are returned
/// instead.</param>
/// <param name="SuggestedQuery">Words that were perhaps meant and would match, when nothing did.</param>
public sealed record InnovationPage(
    IReadOnlyList<DirectoryRow> Rows,
    PageInfo Page,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>>? Facets,
    SearchQuery? Matched,
    string? CorrectedQuery,
    bool MatchesAny,
    string? SuggestedQuery = null
);

internal sealed class ListInnovationsHandler(
    IAppDb db,
    IInnovationSearch search,
    SpellingReader spelling,
    IServerKeys keys,
    WorkspaceReader workspaces
) : IRequestHandler<ListInnovations, InnovationPage>
{
    private const string Any = "any";

    public async Task<InnovationPage> Handle(ListInnovations request, CancellationToken ct)
    {
        if (request.Workspace is { } workspace)
            return await workspaces.PageAsync(request, workspace, ct);
        var filter = await DirectoryFiltering.FindKeysAsync(db, await DirectoryFiltering.IncludeUnitsAsync(db, request.Filter, ct), ct);
        var scope = $"{request.Sort}\n{request.Filter.Key}\n{request.Match}";
        var cursor = request.Cursor is { } text ? Common.Cursor.Read(text, scope, keys.Cursors) : null;
        if (filter.Text is not { } typed)
            return await PageAsync(new(request, filter, db.Directory.AsNoTracking(), null, null, false), scope, cursor, ct);

        var corrected = cursor is { Keys: [{ Length: > 0 } instead, ..] } ? instead : null;
        var any = cursor is null ? request.Match == WordMatch.Any : cursor is { Keys: [_, Any, ..] };
        var query = SearchQuery.Parse(corrected ?? typed);
        if (any)
            query = query.Loosened();
        var from = cursor is null ? null : cursor with { Keys = [.. cursor.Keys.Skip(2)] };
        var page = await SearchAsync(query, any, corrected);
        if (page.Rows.Count > 0 || cursor is not null || query.IsEmpty)
            return page;

        var better = await spelling.CorrectedAsync(db, query, ct);
        return request.Match == WordMatch.Helpful ? await HelpAsync() : await SuggestedAsync(page);

        async Task<InnovationPage> HelpAsync()
        {
            if (better is { IsOnly: true })
            {
                query = better.Query;
                var found = await SearchAsync(query, anyOf: false, Text(query));
                if (found.Rows.Count > 0)
                    return found;
            }

            var shown = better is { IsOnly: true } ? Text(query) : null;
            query = query.Loosened();
            var loose = query.Groups.Count == 1 ? page : await SearchAsync(query, anyOf: true, shown);
            return loose.Rows.Count > 0 ? loose : await SuggestedAsync(page);
        }

        // A suggestion that finds nothing either would be a second disappointment
        async Task<InnovationPage> SuggestedAsync(InnovationPage empty) =>
            better is not null && await DirectoryFiltering.Filtered(db, search.Matching(better.Query, any: false), filter).AnyAsync(ct)
                ? empty with
                {
                    SuggestedQuery = Text(better.Query),
                }
                : empty;

        Task<InnovationPage> SearchAsync(SearchQuery words, bool anyOf, string? shown) =>
            PageAsync(
                new(request, filter, words.IsEmpty ? db.Directory.Where(_ => false) : search.Matching(words, anyOf), words, shown, anyOf),
                scope,
                from,
                ct
            );
    }

    private static string Text(SearchQuery query) => string.Join(' ', query.Words);

    private async Task<InnovationPage> PageAsync(Selection selection, string scope, Cursor? from, CancellationToken ct)
    {
        var (request, filter, query) = (selection.Request, selection.Filter, selection.Query);
        var rows = DirectoryFiltering.Filtered(db, selection.Rows, filter);
        var score = query is null ? null : Relevance.Listed(query);

        var found = await rows.Ordered(request.Sort, score, from).Take(request.Limit + 1).Rows(score).ToListAsync(ct);
        var hasMore = found.Count > request.Limit;
        if (hasMore)
            found.RemoveAt(request.Limit);
        var backwards = from is { Backwards: true };
        if (backwards)
            found.Reverse();

        var info = new PageInfo(
            request.Limit,
            (backwards || hasMore) && found is [.., var last] ? Sign(last, backwards: false) : null,
            (backwards ? hasMore : from is not null) && found is [var first, ..] ? Sign(first, backwards: true) : null,
            backwards || hasMore,
            await CountAsync(rows, request.Count, ct)
        );
        return new(found, info, await FacetsAsync(selection, ct), query, selection.Corrected, selection.Any);

        string Sign(DirectoryRow row, bool backwards) =>
            new Cursor(scope, backwards, [.. selection.CursorStart, .. DirectoryOrder.KeysOf(row, request.Sort)]).Sign(keys.Cursors);
    }

    private static async Task<PageCount?> CountAsync(IQueryable<DirectoryEntry> rows, CountMode mode, CancellationToken ct)
    {
        if (mode == CountMode.None)
            return null;
        var bound = mode == CountMode.Exact ? PageCount.MaxCounted : PageCount.MaxCounted / 10;
        return PageCount.Of(await rows.Select(e => e.Number).Take(bound + 1).CountAsync(ct), bound);
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<FacetValue>>?> FacetsAsync(Selection selection, CancellationToken ct)
    {
        if (selection.Request.Facets.Count == 0)
            return null;
        Dictionary<string, IReadOnlyList<FacetValue>> facets = [];
        foreach (var facet in selection.Request.Facets)
            facets[facet] = await DirectoryFiltering
                .Filtered(db, selection.Rows, selection.Filter, except: facet)
                .CountByAsync(facet, db, ct);
        return facets;
    }

    private sealed record Selection(
        ListInnovations Request,
        DirectoryFilter Filter,
        IQueryable<DirectoryEntry> Rows,
        SearchQuery? Query,
        string? Corrected,
        bool Any
    )
    {
        public IReadOnlyList<string> CursorStart => Query is null ? [] : [Corrected ?? "", Any ? ListInnovationsHandler.Any : "all"];
    }
}
