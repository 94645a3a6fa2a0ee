using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>What the caller was told, newest first.</summary>
/// <param name="Unread">Only what was not read, or only what was.</param>
/// <param name="Language">The language of the texts; null for the one that the caller prefers.</param>
/// <param name="Limit">Most items of a page.</param>
/// <param name="Cursor">Where to go on.</param>
public sealed record ListNotifications(bool? Unread, ReadingLanguage? Language, int Limit, string? Cursor) : IRequest<NotificationPage>;

/// <summary>How much the caller has not read.</summary>
public sealed record CountUnreadNotifications : IRequest<UnreadCount>;

/// <summary>A page of notifications.</summary>
/// <param name="List">The page.</param>
/// <param name="Language">The language of its texts.</param>
public sealed record NotificationPage(Listing<NotificationItem> List, ReadingLanguage Language);

/// <summary>How much was not read.</summary>
/// <param name="Count">How many.</param>
public sealed record UnreadCount(PageCount Count);

/// <summary>Something that one is told of.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Kind">What is told.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">In a sentence or two.</param>
/// <param name="Arguments">What fills the text, for clients with texts of their own.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="ReadAt">When it was read.</param>
/// <param name="Mail">Whether it is sent by e-mail too.</param>
public sealed record NotificationItem(
    Guid Id,
    NotificationKind Kind,
    string Title,
    string Text,
    IReadOnlyDictionary<string, string> Arguments,
    string Href,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ReadAt,
    MailStatus Mail
)
{
    /// <summary>The root of the API's version.</summary>
    public const string Root = "/api/v1/";

    internal static NotificationItem Of(Notification n, ReadingLanguage language)
    {
        var text = NotificationTexts.Of(n.Kind, n.Values, language);
        return new(n.Id, n.Kind, text.Title, text.Text, n.Values, Root + n.Path, n.CreatedAt, n.ReadAt, n.Mail);
    }
}

internal sealed class ListNotificationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListNotifications, NotificationPage>
{
    public async Task<NotificationPage> Handle(ListNotifications request, CancellationToken ct)
    {
        var self = user.Self();
        var language =
            request.Language
            ?? await db
                .NotificationPreferences.Where(p => p.AccountId == self)
                .Select(p => (ReadingLanguage?)p.Language)
                .SingleOrDefaultAsync(ct)
            ?? ReadingLanguage.Id;
        var rows = db.Notifications.AsNoTracking().Where(n => n.AccountId == self);
        if (request.Unread is { } unread)
            rows = rows.Where(n => n.ReadAt == null == unread);

        var page = await new KeysetPage<long>(
            request.Limit,
            request.Cursor,
            $"notifications\n{request.Unread}\n{self.Value}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                backwards
                    ? rows.Where(n => after == 0 || n.Number > after).OrderBy(n => n.Number)
                    : rows.Where(n => after == 0 || n.Number < after).OrderByDescending(n => n.Number),
            n => NotificationItem.Of(n, language),
            n => n.Number,
            ct
        );
        return new(page, language);
    }
}

internal sealed class CountUnreadNotificationsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<CountUnreadNotifications, UnreadCount>
{
    public async Task<UnreadCount> Handle(CountUnreadNotifications request, CancellationToken ct)
    {
        var self = user.Self();
        return new(
            PageCount.Of(
                await db.Notifications.Where(n => n.AccountId == self && n.ReadAt == null).Take(PageCount.Bound + 1).CountAsync(ct),
                PageCount.Bound
            )
        );
    }
}
