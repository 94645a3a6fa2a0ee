using FluentValidation;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Ends the caller's calendar address.</summary>
public sealed record RemoveCalendarFeed : IRequest<Unit>;

internal sealed class RemoveCalendarFeedValidator : AbstractValidator<RemoveCalendarFeed>;

internal sealed class RemoveCalendarFeedHandler(IAppDb db, ICurrentUser user) : IRequestHandler<RemoveCalendarFeed, Unit>
{
    public async Task<Unit> Handle(RemoveCalendarFeed command, CancellationToken ct)
    {
        var self = user.RequireOwnAccount();
        if (await db.CalendarFeeds.SingleOrDefaultAsync(f => f.AccountId == self, ct) is not { } feed)
            return Unit.Value;

        db.CalendarFeeds.Remove(feed);
        db.AddAuditEvent(new("CALENDAR_FEED_REMOVED", "user", self.Value.ToString()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
