using JippApi.Application.Common;
using JippApi.Domain.Articles;
using JippApi.Domain.Hubs;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Articles;

/// <summary>Puts together what readers see of an article.</summary>
internal sealed class ArticleReader(IAppDb db, IArticleFormat format, ArticlePictures pictures, IPublicEditions editions)
{
    /// <param name="article">The article.</param>
    /// <param name="wanted">Languages in order of preference; none for the original.</param>
    /// <param name="now">The time at which it was found, so that one answer has one time.</param>
    /// <param name="ct">The cancellation.</param>
    public async Task<ArticleDocument> DocumentAsync(
        Article article,
        IReadOnlyList<string> wanted,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var item = ArticleItem.Of(ArticleRow.Of(article), wanted.Count > 0 ? wanted : [article.OriginalLanguage], now);
        var markdown = article.Texts.Single(text => text.Language == item.Language).Markdown;
        return ArticleDocument.Of(
            item,
            article,
            format.Render(markdown)?.Html ?? "",
            await PublicAsync(article.InnovationIds, article.HubIds, article.CompetitionIds, ct),
            await VotesAsync(article.Id, ct)
        );
    }

    public async Task<ArticleVotes> VotesAsync(ArticleId id, CancellationToken ct)
    {
        var counts = await db
            .ArticleVotes.Where(v => v.ArticleId == id)
            .GroupBy(v => v.IsHelpful)
            .Select(votes => new { IsHelpful = votes.Key, Count = votes.Count() })
            .ToListAsync(ct);
        return new(counts.Where(c => c.IsHelpful).Sum(c => c.Count), counts.Where(c => !c.IsHelpful).Sum(c => c.Count));
    }

    /// <summary>
    /// Requires that the Markdown can be rendered, and that new references are public. One that is no longer public is not
    /// shown, but does not stop its writers.
    /// </summary>
    /// <param name="content">The content to write.</param>
    /// <param name="before">The article as it is; null for a new one.</param>
    /// <param name="ct">The cancellation.</param>
    /// <returns>The content with its pictures.</returns>
    public async Task<ArticleContent> SoundAsync(ArticleContent content, Article? before, CancellationToken ct)
    {
        List<Fault> faults = [];
        var complete = await pictures.FindAsync(content, before, faults, ct);
        var known = await PublicAsync(content.InnovationIds, content.HubIds, content.CompetitionIds, ct);
        Missing(content.InnovationIds, before?.InnovationIds, known.Innovations, "relatedInnovationIds", "UNKNOWN_INNOVATION");
        Missing(content.HubIds, before?.HubIds, known.Hubs, "relatedHubIds", "UNKNOWN_HUB");
        Missing(content.CompetitionIds, before?.CompetitionIds, known.Competitions, "relatedCompetitionIds", "UNKNOWN_COMPETITION");
        return faults.Count == 0 ? complete : throw new InvalidFieldsException(faults);

        void Missing(IReadOnlyList<Guid> all, IReadOnlyList<Guid>? kept, IReadOnlyList<Guid> found, string member, string code) =>
            faults.AddRange(all.Except(found).Except(kept ?? []).Select(id => new Fault($"/{member}", code, id)));
    }

    private async Task<ArticleRelations> PublicAsync(
        IReadOnlyList<Guid> innovations,
        IReadOnlyList<Guid> hubs,
        IReadOnlyList<Guid> competitions,
        CancellationToken ct
    )
    {
        List<HubId> hubIds = [.. hubs.Select(HubId.From)];
        List<Guid> shown =
            innovations.Count == 0 ? [] : await db.Directory.Where(e => innovations.Contains(e.Id)).Select(e => e.Id).ToListAsync(ct);
        List<HubId> designated =
            hubs.Count == 0
                ? []
                : await db.Hubs.Where(h => hubIds.Contains(h.Id) && h.Status != HubStatus.Proposed).Select(h => h.Id).ToListAsync(ct);
        var opened = competitions.Count == 0 ? [] : await editions.AmongAsync(competitions, ct);
        return new(
            [.. innovations.Where(shown.Contains)],
            [.. hubs.Where(id => designated.Contains(new(id)))],
            [.. competitions.Where(opened.Contains)]
        );
    }
}
