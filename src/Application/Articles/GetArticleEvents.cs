using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.Articles;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Articles;

/// <summary>Returns the public events as a calendar: those of the last 90 days and all later ones.</summary>
/// <param name="HubId">Only those of this hub.</param>
/// <param name="Wanted">Languages in order of preference.</param>
public sealed record GetArticleEvents(Guid? HubId, IReadOnlyList<string> Wanted) : IRequest<ArticleCalendar>;

/// <summary>Public events as a calendar.</summary>
/// <param name="Content">The iCalendar text.</param>
/// <param name="Languages">The languages of its entries.</param>
public sealed record ArticleCalendar(byte[] Content, IReadOnlyList<string> Languages);

internal sealed class GetArticleEventsHandler(IAppDb db, ICalendarFormat format, TimeProvider clock)
    : IRequestHandler<GetArticleEvents, ArticleCalendar>
{
    private const int Max = 500;
    private const string Name = "Acara JIPP";

    /// <summary>For how long an event stays in the calendar.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task<ArticleCalendar> Handle(GetArticleEvents request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var since = now - Kept;
        HubId? hub = request.HubId is { } id ? new HubId(id) : null;
        var articles = await db
            .Articles.AsNoTracking()
            .PublicAt(now)
            .Where(a => a.Kind == ArticleKind.Event && a.EventEndsAt > since && (hub == null || a.HubId == hub))
            .OrderBy(a => a.EventStartsAt)
            .ThenBy(a => a.Id)
            .Take(Max)
            .Select(ArticleRow.Shown)
            .ToListAsync(ct);
        List<ArticleItem> items = articles.ConvertAll(article => ArticleItem.Of(article, request.Wanted, now));
        return new(
            format.Write(new(Name, [.. articles.Zip(items, EntryOf)])),
            [.. items.Select(item => item.Language).Distinct().Order(StringComparer.Ordinal)]
        );
    }

    private static CalendarEntry EntryOf(ArticleRow article, ArticleItem item) =>
        new()
        {
            Uid = $"article-{article.Id.Value}",
            Kind = CalendarEntryKind.Meeting,
            Summary = item.Title,
            Description = item.Summary,
            Location = article.EventPlace,
            StartsAt = article.EventStartsAt,
            EndsAt = article.EventEndsAt,
            Sequence = article.Version,
            UpdatedAt = article.UpdatedAt,
        };
}
