using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Articles;
using JippApi.Domain.Hubs;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Articles;

/// <summary>
/// Decides who may read and change articles. Those of a hub belong to the people who reach its host, national ones to
/// those who reach the whole nation.
/// </summary>
internal static class ArticleAccess
{
    /// <summary>Filters the articles that are public at a time.</summary>
    public static IQueryable<Article> PublicAt(this IQueryable<Article> articles, DateTimeOffset now) =>
        articles.Where(a => a.Stage == ArticleStage.Approved && a.PublishFrom <= now && (a.ExpiresAt == null || a.ExpiresAt > now));

    /// <summary>Filters the articles visible to the caller: public ones, and all within their reach.</summary>
    public static IQueryable<Article> VisibleTo(this IQueryable<Article> articles, ICurrentUser user, IAppDb db, DateTimeOffset now)
    {
        var reach = user.Caller?.ReachOf(Permissions.WriteArticles) ?? Reach.None;
        if (reach.IsNationwide)
            return articles;
        if (reach.IsEmpty)
            return articles.PublicAt(now);
        var hosts = db.Institutions.Within(reach, db);
        var hubs = db.Hubs.Where(h => hosts.Any(i => i.Id == h.HostId));
        return articles.Where(a =>
            (a.Stage == ArticleStage.Approved && a.PublishFrom <= now && (a.ExpiresAt == null || a.ExpiresAt > now))
            || hubs.Any(h => h.Id == a.HubId)
        );
    }

    /// <summary>Filters the articles that have one of the statuses at a time.</summary>
    public static IQueryable<Article> Having(this IQueryable<Article> articles, IReadOnlyList<ArticleStatus> statuses, DateTimeOffset now)
    {
        var (drafts, reviews) = (statuses.Contains(ArticleStatus.Draft), statuses.Contains(ArticleStatus.InReview));
        var (scheduled, published) = (statuses.Contains(ArticleStatus.Scheduled), statuses.Contains(ArticleStatus.Published));
        var (expired, retired) = (statuses.Contains(ArticleStatus.Expired), statuses.Contains(ArticleStatus.Retired));
        return articles.Where(a =>
            (drafts && a.Stage == ArticleStage.Draft)
            || (reviews && a.Stage == ArticleStage.InReview)
            || (retired && a.Stage == ArticleStage.Retired)
            || (
                a.Stage == ArticleStage.Approved
                && (
                    (expired && a.ExpiresAt <= now)
                    || (scheduled && a.PublishFrom > now)
                    || (published && a.PublishFrom <= now && (a.ExpiresAt == null || a.ExpiresAt > now))
                )
            )
        );
    }

    /// <summary>Loads an article for a change by somebody who has the permission for its publisher.</summary>
    /// <exception cref="ForbiddenException">The article is visible to the caller, but belongs to others.</exception>
    public static async Task<Article> LoadAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        string permission,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var key = new ArticleId(id);
        var article =
            await db.Articles.Where(a => a.Id == key).VisibleTo(user, db, now).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Article));
        await RequireForAsync(db, user, article.HubId, permission, ct);
        if (expectedVersion is null || expectedVersion == article.Version)
            return article;

        throw new StaleVersionException(
            article.Version,
            JsonSerializer.Serialize(
                ArticleItem.Of(ArticleRow.Of(article), [article.OriginalLanguage], now),
                ArticleJson.Readable.ArticleItem
            ),
            null
        );
    }

    /// <summary>Requires that the caller has the permission for a publisher.</summary>
    public static async Task RequireForAsync(IAppDb db, ICurrentUser user, HubId? hubId, string permission, CancellationToken ct)
    {
        var reach = user.Caller?.ReachOf(permission) ?? Reach.None;
        if (reach.IsNationwide)
            return;
        if (hubId is null || reach.IsEmpty)
            throw new ForbiddenException(permission);
        var hosts = db.Institutions.Within(reach, db);
        if (!await db.Hubs.AnyAsync(h => h.Id == hubId && hosts.Any(i => i.Id == h.HostId), ct))
            throw new ForbiddenException(permission);
    }

    /// <summary>Requires that the publisher is a hub that is neither proposed nor ended.</summary>
    public static async Task RequireOpenHubAsync(IAppDb db, HubId? hubId, CancellationToken ct)
    {
        if (hubId is not { } id)
            return;
        if (!await IsOpenHubAsync(db, id, ct))
            throw new InvalidFieldsException([new("/hubId", "UNKNOWN_HUB", id.Value)]);
    }

    /// <summary>Whether the publisher is national, or a hub that is neither proposed nor ended.</summary>
    public static async Task<bool> IsOpenHubAsync(IAppDb db, HubId? hubId, CancellationToken ct) =>
        hubId is not { } id || await db.Hubs.AnyAsync(h => h.Id == id && h.Status != HubStatus.Proposed && h.OpenHostId != null, ct);
}
