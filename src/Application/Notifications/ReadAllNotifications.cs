using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>
/// The caller has read everything, or everything up to one that they saw: what came later stays unread.
/// </summary>
/// <param name="UpTo">The newest that was seen; null for everything.</param>
public sealed record ReadAllNotifications(Guid? UpTo) : IRequest<Unit>;

internal sealed class ReadAllNotificationsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReadAllNotifications, Unit>
{
    public async Task<Unit> Handle(ReadAllNotifications command, CancellationToken ct)
    {
        var (self, now) = (user.Self(), clock.GetUtcNow());
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
