using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>Lists the caller's notifications, newest first.</summary>
/// <param name="Unread">True for unread notifications only, false for read ones only, null for all.</param>
/// <param name="Language">Language of the texts; null for the one the caller prefers.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Cursor of the page to return.</param>
public sealed record ListNotifications(bool? Unread, ReadingLanguage? Language, int Limit, string? Cursor) : IRequest<NotificationPage>;

/// <summary>Returns the number of the caller's unread notifications.</summary>
public sealed record CountUnreadNotifications : IRequest<UnreadCount>;

/// <summary>A page of notifications.</summary>
/// <param name="List">The page.</param>
/// <param name="Language">Language of the texts.</param>
public sealed record NotificationPage(Listing<NotificationItem> List, ReadingLanguage Language);

/// <summary>Number of unread notifications.</summary>
/// <param name="Count">The number.</param>
public sealed record UnreadCount(PageCount Count);

/// <summary>A notification of a person.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Kind">Kind of notification.</param>
/// <param name="Title">Short title.</param>
/// <param name="Text">Text of one or two sentences.</param>
/// <param name="Arguments">Values of the placeholders in the texts, by name, for clients with texts of their
/// own.</param>
/// <param name="Href">Address of the resource it is about.</param>
/// <param name="CreatedAt">When the notification was created.</param>
/// <param name="ReadAt">When the notification was read; absent until then.</param>
/// <param name="Mail">Whether the notification is also sent by e-mail.</param>
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
    /// <summary>Root path of this API version.</summary>
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
        var self = user.RequireOwnAccount();
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
        var self = user.RequireOwnAccount();
        return new(
            PageCount.Of(
                await db.Notifications.Where(n => n.AccountId == self && n.ReadAt == null).Take(PageCount.MaxCounted + 1).CountAsync(ct),
                PageCount.MaxCounted
            )
        );
    }
}
