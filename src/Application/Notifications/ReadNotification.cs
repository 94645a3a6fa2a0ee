using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>Marks a notification of the caller as read.</summary>
public sealed record ReadNotification(Guid Id) : IRequest<Unit>;

internal sealed class ReadNotificationValidator : AbstractValidator<ReadNotification>;

internal sealed class ReadNotificationHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReadNotification, Unit>
{
    public async Task<Unit> Handle(ReadNotification command, CancellationToken ct)
    {
        var self = user.RequireOwnAccount();
        var notification =
            await db.Notifications.SingleOrDefaultAsync(n => n.Id == command.Id && n.AccountId == self, ct)
            ?? throw new NotFoundException(nameof(Notification));

        notification.ReadAt ??= clock.GetUtcNow();

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
