using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.Search;
using JippApi.Domain.Articles;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Articles;

/// <summary>Finds the articles that are public now, by their words in all languages. Nobody finds drafts.</summary>
internal sealed class ArticleSearchKind(TimeProvider clock) : EntryKind<Article>
{
    public const string Code = "ARTICLE";

    public override string Kind => Code;

    protected override string Address => "/api/v1/articles";

    public override IQueryable<Guid> Ids(IAppDb db) => db.Articles.Select(a => a.Id.Value);

    /// <summary>No work ends or begins the window of an article, so that an entry alone makes nothing public.</summary>
    protected override IQueryable<Guid> VisibleIds(SearchScope scope) =>
        scope.Db.Articles.PublicAt(clock.GetUtcNow()).Select(a => (Guid)(object)a.Id);

    protected override IQueryable<Guid> IdsShowing(IAppDb db, IReadOnlyList<InstitutionId> institutions)
    {
        var hubs = db.Hubs.Where(h => institutions.Contains(h.HostId));
        return db.Articles.Where(a => hubs.Any(h => h.Id == a.HubId)).Select(a => a.Id.Value);
    }

    protected override IQueryable<Article> Having(IAppDb db, IReadOnlyList<Guid> ids)
    {
        List<ArticleId> keys = [.. ids.Select(ArticleId.From)];
        return db.Articles.Where(a => keys.Contains(a.Id));
    }

    protected override Guid IdOf(Article one) => one.Id.Value;

    protected override async Task<EntryContent?> ContentAsync(IAppDb db, Article one, CancellationToken ct)
    {
        if (one.Stage != ArticleStage.Approved)
            return null;
        var original = one.Texts.Single(text => text.Language == one.OriginalLanguage);
        var hub = one.HubId is { } id ? await db.Hubs.FindAsync([id], ct) : null;
        var names = await EntryNames.ReadAsync(db, hub?.HostId, hub?.RegionCode, ct);
        return new(
            original.Title,
            SearchDocument.Of(
                original.Title,
                null,
                [hub?.Name, one.EventPlace, .. names.Keys],
                one.Texts.SelectMany(text => new[] { text.Title, text.Summary, text.Markdown })
            ),
            string.Join('\n', one.Texts.OrderBy(text => text != original).SelectMany(text => new[] { text.Summary, text.Title })),
            names.Institution?.Name,
            HasEnded: false
        );
    }
}
