using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Returns whether the caller has a calendar address, and since when.</summary>
public sealed record GetCalendarFeed : IRequest<CalendarFeedItem>;

/// <summary>The calendar address of the caller, without the address itself.</summary>
/// <param name="CreatedAt">When it was created; absent when there is none.</param>
public sealed record CalendarFeedItem(DateTimeOffset? CreatedAt);

internal sealed class GetCalendarFeedHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetCalendarFeed, CalendarFeedItem>
{
    public async Task<CalendarFeedItem> Handle(GetCalendarFeed request, CancellationToken ct)
    {
        var self = user.RequireOwnAccount();
        return new(
            await db.CalendarFeeds.Where(f => f.AccountId == self).Select(f => (DateTimeOffset?)f.CreatedAt).SingleOrDefaultAsync(ct)
        );
    }
}
