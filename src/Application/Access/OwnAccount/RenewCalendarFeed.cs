using FluentValidation;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Gives the caller a new calendar address; the previous one ends.</summary>
public sealed record RenewCalendarFeed : IRequest<NewCalendarFeed>;

/// <summary>A new calendar address.</summary>
/// <param name="Href">The address for a calendar program, relative to the server. It is a secret, and shown only
/// once.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record NewCalendarFeed(string Href, DateTimeOffset CreatedAt);

internal sealed class RenewCalendarFeedValidator : AbstractValidator<RenewCalendarFeed>;

internal sealed class RenewCalendarFeedHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RenewCalendarFeed, NewCalendarFeed>
{
    public async Task<NewCalendarFeed> Handle(RenewCalendarFeed command, CancellationToken ct)
    {
        var (self, secret, now) = (user.RequireOwnAccount(), Secret.New(), clock.GetUtcNow());
        if (await db.CalendarFeeds.SingleOrDefaultAsync(f => f.AccountId == self, ct) is { } feed)
            (feed.Hash, feed.CreatedAt) = (Secret.HashOf(secret), now);
        else
            db.CalendarFeeds.Add(
                new()
                {
                    AccountId = self,
                    Hash = Secret.HashOf(secret),
                    CreatedAt = now,
                }
            );
        db.AddAuditEvent(new("CALENDAR_FEED_RENEWED", "user", self.Value.ToString()));
        await db.SaveChangesAsync(ct);
        return new($"/api/v1/calendars/{secret}.ics", now);
    }
}
