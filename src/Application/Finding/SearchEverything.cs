using System.Globalization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Search;
using MediatR;

namespace JippApi.Application.Finding;

/// <summary>Searches everything that the caller may read, best match first.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kinds">Only these kinds; all when empty.</param>
/// <param name="Any">Whether one of the words is enough.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position of the page.</param>
public sealed record SearchEverything(string Text, IReadOnlyList<string> Kinds, bool Any, int Limit, string? Cursor) : IRequest<SearchPage>;

/// <summary>A page of matches of all kinds.</summary>
/// <param name="Items">The matches, best first.</param>
/// <param name="Page">Position of the page.</param>
/// <param name="Counts">Number of matches of each kind, whichever kinds are asked for.</param>
/// <param name="SuggestedQuery">Words that were perhaps meant and would match, when nothing did.</param>
public sealed record SearchPage(
    IReadOnlyList<SearchItem> Items,
    PageInfo Page,
    IReadOnlyList<(string Kind, int Count)> Counts,
    string? SuggestedQuery
);

/// <summary>A resource that a search has found.</summary>
public sealed record SearchItem
{
    /// <summary>Kind of the resource: a code of the reference data <c>search-kinds</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title or name.</summary>
    public required string Title { get; init; }

    /// <summary>A passage with the words that matched between <c>&lt;mark&gt;</c> tags, in escaped HTML; absent if they
    /// stand only in texts that are not shown here.</summary>
    public string? Snippet { get; init; }

    /// <summary>Address of the resource.</summary>
    public required string Href { get; init; }

    /// <summary>Relevance: the higher, the better; comparable within one search only.</summary>
    public required int Score { get; init; }
}

internal sealed class SearchEverythingHandler(
    IEnumerable<ISearchKind> kinds,
    IAppDb db,
    ICurrentUser user,
    IWordIndex index,
    IQuerySpelling spelling,
    IServerKeys keys
) : IRequestHandler<SearchEverything, SearchPage>
{
    private const int SnippetLength = 240;

    private readonly List<ISearchKind> kinds = [.. kinds.OrderBy(kind => SearchKinds.RankOf(kind.Kind))];

    public async Task<SearchPage> Handle(SearchEverything request, CancellationToken ct)
    {
        var name = $"search\n{request.Text}\n{string.Join(',', request.Kinds.Order(StringComparer.Ordinal))}\n{request.Any}";
        var cursor = request.Cursor is { } text ? Cursor.Read(text, name, keys.Cursors) : null;
        var query = SearchQuery.Parse(request.Text);
        var scope = ScopeOf(request.Any ? query.Loosened() : query, request.Any, request.Text);

        var counts = await CountAsync(scope, ct);
        var asked = counts.Where(one => request.Kinds.Count == 0 || request.Kinds.Contains(one.Kind.Kind)).ToList();
        var found = await ReadAsync(scope, [.. asked.Where(one => one.Count > 0).Select(one => one.Kind)], cursor, request.Limit + 1, ct);

        var (backwards, hasMore) = (cursor is { Backwards: true }, found.Count > request.Limit);
        if (hasMore)
            found.RemoveAt(request.Limit);
        if (backwards)
            found.Reverse();
        var info = new PageInfo(
            request.Limit,
            (backwards || hasMore) && found is [.., var last] ? Sign(last, back: false) : null,
            (backwards ? hasMore : cursor is not null) && found is [var first, ..] ? Sign(first, back: true) : null,
            backwards || hasMore,
            new(asked.Sum(one => one.Count), "exact")
        );
        return new(
            found.ConvertAll(match => ItemOf(match, scope.Query)),
            info,
            [.. counts.Select(one => (one.Kind.Kind, one.Count))],
            counts.TrueForAll(one => one.Count == 0) ? await SuggestedAsync(query, ct) : null
        );

        string Sign(FoundMatch match, bool back) =>
            new Cursor(name, back, [match.Score.ToString(CultureInfo.InvariantCulture), match.Kind, match.Id.ToString()]).Sign(
                keys.Cursors
            );
    }

    private static SearchItem ItemOf(FoundMatch match, SearchQuery query) =>
        new()
        {
            Kind = match.Kind,
            Id = match.Id,
            Title = match.Title,
            Snippet = match
                .Texts.OfType<string>()
                .Select(text => Highlighter.Mark(text, query, SnippetLength))
                .FirstOrDefault(marked => marked is not null),
            Href = match.Href,
            Score = match.Score,
        };

    private SearchScope ScopeOf(SearchQuery query, bool any, string title) => new(db, user, index, query, any, SearchWords.KeyOf(title));

    private async Task<List<(ISearchKind Kind, int Count)>> CountAsync(SearchScope scope, CancellationToken ct)
    {
        List<(ISearchKind, int)> counts = [];
        foreach (var kind in kinds)
            counts.Add((kind, scope.Query.IsEmpty ? 0 : await kind.CountAsync(scope, ct)));
        return counts;
    }

    /// <summary>Merges the best matches of each kind; of one kind they come in the order of the database.</summary>
    private static async Task<List<FoundMatch>> ReadAsync(
        SearchScope scope,
        IReadOnlyList<ISearchKind> asked,
        Cursor? cursor,
        int count,
        CancellationToken ct
    )
    {
        var backwards = cursor is { Backwards: true };
        var from = cursor is { Keys: [var score, var kind, var id] }
            ? new SearchPosition(int.Parse(score, CultureInfo.InvariantCulture), RankOf(kind), Guid.Parse(id))
            : null;
        List<FoundMatch> found = [];
        foreach (var one in asked)
            found.AddRange(await one.ReadAsync(scope, from, backwards, count, ct));
        return
        [
            .. (
                backwards
                    ? found.OrderBy(match => match.Score).ThenByDescending(match => SearchKinds.RankOf(match.Kind))
                    : found.OrderByDescending(match => match.Score).ThenBy(match => SearchKinds.RankOf(match.Kind))
            ).Take(count),
        ];
    }

    /// <summary>A cursor of another release may name a kind that this one does not have.</summary>
    private static int RankOf(string kind) => SearchKinds.RankOf(kind) ?? throw new BadCursorException(mismatch: true);

    /// <summary>Only what finds something is suggested: anything else would be a second disappointment.</summary>
    private async Task<string?> SuggestedAsync(SearchQuery query, CancellationToken ct)
    {
        if (query.IsEmpty || await spelling.NearestAsync(db, query, ct) is not { } better)
            return null;
        var words = string.Join(' ', better.Words);
        return (await CountAsync(ScopeOf(better, any: false, words), ct)).Exists(one => one.Count > 0) ? words : null;
    }
}
