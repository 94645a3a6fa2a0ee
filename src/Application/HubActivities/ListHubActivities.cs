using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.HubActivities;

/// <summary>Lists the activities of a hub, newest first.</summary>
public sealed record ListHubActivities(Guid HubId, IReadOnlyList<HubActivityKind> Kinds, int Limit, string? Cursor)
    : IRequest<Listing<HubActivityItem>>;

/// <summary>Returns an activity of a hub.</summary>
public sealed record GetHubActivity(Guid HubId, Guid Id) : IRequest<HubActivityItem>;

internal sealed class ListHubActivitiesHandler(IAppDb db, IServerKeys keys) : IRequestHandler<ListHubActivities, Listing<HubActivityItem>>
{
    public async Task<Listing<HubActivityItem>> Handle(ListHubActivities request, CancellationToken ct)
    {
        var hub = (await HubLookup.ReadHubAsync(db, request.HubId, ct)).Id;
        var rows = db.HubActivities.AsNoTracking().Where(a => a.HubId == hub);
        if (request.Kinds.Count > 0)
            rows = rows.Where(a => request.Kinds.Contains(a.Kind));

        var scope = $"hub-activities\n{request.HubId}\n{string.Join(',', request.Kinds)}";
        return await new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (key, backwards) =>
                backwards
                    ? rows.Where(a => key == null || a.ListKey.CompareTo(key) > 0).OrderBy(a => a.ListKey)
                    : rows.Where(a => key == null || a.ListKey.CompareTo(key) < 0).OrderByDescending(a => a.ListKey),
            HubActivityItem.Of,
            activity => activity.ListKey,
            ct
        );
    }
}

internal sealed class GetHubActivityHandler(IAppDb db) : IRequestHandler<GetHubActivity, HubActivityItem>
{
    public async Task<HubActivityItem> Handle(GetHubActivity request, CancellationToken ct)
    {
        var (hub, id) = (new HubId(request.HubId), new HubActivityId(request.Id));
        return await db.HubActivities.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.HubId == hub, ct) is { } activity
            ? HubActivityItem.Of(activity)
            : throw new NotFoundException(nameof(HubActivity));
    }
}
