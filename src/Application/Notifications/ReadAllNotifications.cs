using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>
/// Marks all of the caller's notifications as read, or those up to one they have seen, so that later ones stay unread.
/// </summary>
/// <param name="UpTo">The latest notification seen; null for all.</param>
public sealed record ReadAllNotifications(Guid? UpTo) : IRequest<Unit>;

internal sealed class ReadAllNotificationsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReadAllNotifications, Unit>
{
    public async Task<Unit> Handle(ReadAllNotifications command, CancellationToken ct)
    {
        var (self, now) = (user.RequireOwnAccount(), clock.GetUtcNow());
        var unread = db.Notifications.Where(n => n.AccountId == self && n.ReadAt == null);
        if (command.UpTo is { } id)
        {
            var last =
                await db.Notifications.Where(n => n.Id == id && n.AccountId == self).Select(n => (long?)n.Number).SingleOrDefaultAsync(ct)
                ?? throw new NotFoundException(nameof(Notification));
            unread = unread.Where(n => n.Number <= last);
        }

        await db.InTransactionAsync(() => unread.ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now), ct), ct);
        return Unit.Value;
    }
}
