using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.Search;
using JippApi.Domain.Articles;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Articles;

/// <summary>Lists articles, those that became public last first.</summary>
/// <param name="Filter">The filters.</param>
/// <param name="Wanted">Languages in order of preference.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position of the page.</param>
public sealed record ListArticles(ArticleFilter Filter, IReadOnlyList<string> Wanted, int Limit, string? Cursor)
    : IRequest<Listing<ArticleItem>>;

/// <summary>Filters of articles.</summary>
public sealed record ArticleFilter
{
    /// <summary>Any of these kinds.</summary>
    public IReadOnlyList<ArticleKind> Kinds { get; init; } = [];

    /// <summary>The hub that publishes them.</summary>
    public Guid? HubId { get; init; }

    /// <summary>Whether they are featured.</summary>
    public bool? IsFeatured { get; init; }

    /// <summary>Any of these statuses; public ones if there is none.</summary>
    public IReadOnlyList<ArticleStatus> Statuses { get; init; } = [];

    /// <summary>Words in the title, the summary or the body, in any language.</summary>
    public string? Text { get; init; }

    internal string Key => $"articles\n{string.Join(',', Kinds)}\n{HubId}\n{IsFeatured}\n{string.Join(',', Statuses)}\n{Text}";
}

/// <summary>Returns an article.</summary>
/// <param name="Id">The article.</param>
/// <param name="Wanted">Languages in order of preference.</param>
public sealed record GetArticle(Guid Id, IReadOnlyList<string> Wanted) : IRequest<ArticleDocument>;

internal sealed class ListArticlesHandler(IAppDb db, ICurrentUser user, IWordIndex index, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListArticles, Listing<ArticleItem>>
{
    public Task<Listing<ArticleItem>> Handle(ListArticles request, CancellationToken ct)
    {
        var (now, filter) = (clock.GetUtcNow(), request.Filter);
        var rows = Filtered(db.Articles.AsNoTracking().VisibleTo(user, db, now), filter, now);
        return new KeysetPage<TimeKey>(request.Limit, request.Cursor, filter.Key, keys.Cursors).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, a => a.ListedAt, a => a.Id).Select(ArticleRow.Shown),
            article => ArticleItem.Of(article, request.Wanted, now),
            article => new TimeKey(article.ListedAt, article.Id.Value),
            ct
        );
    }

    private IQueryable<Article> Filtered(IQueryable<Article> rows, ArticleFilter filter, DateTimeOffset now)
    {
        rows = rows.Having(filter.Statuses.Count > 0 ? filter.Statuses : [ArticleStatus.Published], now);
        if (filter.Kinds is { Count: > 0 } kinds)
            rows = rows.Where(a => kinds.Contains(a.Kind));
        if (filter.HubId is { } hub)
        {
            var hubId = new HubId(hub);
            rows = rows.Where(a => a.HubId == hubId);
        }

        if (filter.IsFeatured is { } featured)
            rows = rows.Where(a => a.FeaturedAt != null == featured);
        return filter.Text is { } text ? Matching(rows, SearchQuery.Parse(text)) : rows;
    }

    /// <summary>Filters by the words of the search over everything, which knows articles from their approval on.</summary>
    private IQueryable<Article> Matching(IQueryable<Article> rows, SearchQuery query)
    {
        if (query.IsEmpty)
            return rows.Where(_ => false);
        var matching = index.Matching<SearchEntry>(query, any: false).Where(e => e.Kind == ArticleSearchKind.Code);
        return rows.Where(a => matching.Any(e => e.Id == (Guid)(object)a.Id));
    }
}

internal sealed class GetArticleHandler(IAppDb db, ICurrentUser user, ArticleReader reader, TimeProvider clock)
    : IRequestHandler<GetArticle, ArticleDocument>
{
    public async Task<ArticleDocument> Handle(GetArticle request, CancellationToken ct)
    {
        var (id, now) = (new ArticleId(request.Id), clock.GetUtcNow());
        var article =
            await db.Articles.AsNoTracking().Where(a => a.Id == id).VisibleTo(user, db, now).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Article));
        return await reader.DocumentAsync(article, request.Wanted, now, ct);
    }
}
