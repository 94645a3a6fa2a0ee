using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Lists the links visible to the caller, most recently changed first.</summary>
public sealed record ListReplicationLinks(Guid? OriginId, Guid? ReplicaId, IReadOnlyList<LinkStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<LinkItem>>;

/// <summary>Returns a link.</summary>
public sealed record GetReplicationLink(Guid Id) : IRequest<LinkView>;

/// <summary>Lists the moves of a link, with the obstacle to each one that is not open.</summary>
public sealed record ListReplicationLinkTransitions(Guid Id) : IRequest<LinkTransitions>;

/// <summary>Status of a link and its possible moves.</summary>
/// <param name="Version">Version of the link; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record LinkTransitions(int Version, LinkStatus Status, IReadOnlyList<LinkMove> Moves) : IVersioned;

/// <summary>A move of a link.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
/// <param name="Permissions">Permissions, any one of which allows the move.</param>
public sealed record LinkMove(
    LinkStatus To,
    [property: JsonConverter(typeof(RuleCodes))] string? Obstacle,
    IReadOnlyList<string> Permissions
);

internal sealed class ListReplicationLinksHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListReplicationLinks, Listing<LinkItem>>
{
    public async Task<Listing<LinkItem>> Handle(ListReplicationLinks request, CancellationToken ct)
    {
        var rows = db.ReplicationLinks.AsNoTracking().VisibleTo(user, db);
        if (request.OriginId is { } origin)
            rows = rows.Where(l => l.OriginId == new InnovationId(origin));
        if (request.ReplicaId is { } replica)
            rows = rows.Where(l => l.ReplicaId == new InnovationId(replica));
        if (request.Statuses.Count > 0)
            rows = rows.Where(l => request.Statuses.Contains(l.Status));

        var scope = $"links\n{request.OriginId}\n{request.ReplicaId}\n{string.Join(',', request.Statuses)}";
        var page = await new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, l => l.UpdatedAt, l => l.Id),
            link => link,
            link => new TimeKey(link.UpdatedAt, link.Id.Value),
            ct
        );
        return new(await LinkViews.ItemsAsync(db, page.Items, ct), page.Page);
    }
}

internal sealed class GetReplicationLinkHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetReplicationLink, LinkView>
{
    public async Task<LinkView> Handle(GetReplicationLink request, CancellationToken ct) =>
        await LinkViews.LinkViewAsync(db, await ReplicationLinkLookup.ReadLinkAsync(db, user, request.Id, ct), ct);
}

internal sealed class ListReplicationLinkTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListReplicationLinkTransitions, LinkTransitions>
{
    public async Task<LinkTransitions> Handle(ListReplicationLinkTransitions request, CancellationToken ct)
    {
        var link = await ReplicationLinkLookup.ReadLinkAsync(db, user, request.Id, ct);
        var access = await ReplicationLinkLookup.LinkAccessAsync(db, user, link, ct);
        return new(link.Version, link.Status, [.. MoveReplicationLink.Moves.Select(MoveTo)]);

        LinkMove MoveTo(LinkStatus to)
        {
            var mine = to == LinkStatus.Verified && user.Caller is { } caller ? link.BlockingRuleForVerification(caller.Actor) : null;
            return new(
                to,
                link.BlockingRule(to)?.Code ?? access.Obstacle(to, link.Status) ?? mine?.Code,
                LinkAccess.PermissionsFor(to, link.Status)
            );
        }
    }
}
