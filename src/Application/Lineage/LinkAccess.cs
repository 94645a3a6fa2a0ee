using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Decides what a caller may do with a link, whatever its status.</summary>
/// <param name="Claims">Writes for the replica.</param>
/// <param name="Answers">Answers for the origin.</param>
/// <param name="Reviews">Reviews the replica.</param>
/// <param name="IsOwn">Has an interest in one of the owners, and so may not verify the link.</param>
/// <param name="Owners">The institutions that own the ends, or did so since they were last let pass.</param>
internal sealed record LinkAccess(bool Claims, bool Answers, bool Reviews, bool IsOwn, IReadOnlyList<InstitutionId> Owners)
{
    private const string Forbidden = "forbidden";

    /// <summary>
    /// Returns the permissions, any one of which allows the move: the replica's owner withdraws, the origin's owner
    /// confirms and, until the link is verified, rejects.
    /// </summary>
    public static IReadOnlyList<string> PermissionsFor(LinkStatus to, LinkStatus from) =>
        to switch
        {
            LinkStatus.ConfirmedByOrigin => [Permissions.AnswerPlans],
            LinkStatus.Withdrawn => [Permissions.WriteInnovations],
            LinkStatus.Rejected when from != LinkStatus.Verified => [Permissions.AnswerPlans, Permissions.ReviewInnovations],
            _ => [Permissions.ReviewInnovations],
        };

    /// <summary>Returns the code of the obstacle to a move, or null.</summary>
    public string? Obstacle(LinkStatus to, LinkStatus from)
    {
        var permissions = PermissionsFor(to, from);
        if (permissions.Contains(Permissions.WriteInnovations) && Claims)
            return null;
        if (permissions.Contains(Permissions.AnswerPlans) && Answers)
            return null;
        if (!permissions.Contains(Permissions.ReviewInnovations) || !Reviews)
            return Forbidden;
        return IsOwn ? AccessRules.ReviewedByOthers.Code : null;
    }

    /// <summary>Refuses a move the caller may not make.</summary>
    public void Require(LinkStatus to, LinkStatus from)
    {
        var obstacle = Obstacle(to, from);
        AccessRules.ReviewedByOthers.Require(obstacle != AccessRules.ReviewedByOthers.Code);
        if (obstacle is not null)
            throw new ForbiddenException(PermissionsFor(to, from));
    }
}

/// <summary>Decides who may see links and what they may do with them.</summary>
internal static class ReplicationLinkLookup
{
    /// <summary>
    /// Filters the links visible to the caller: links that count between public innovations, and those of an origin or
    /// a replica within reach.
    /// </summary>
    public static IQueryable<ReplicationLink> VisibleTo(this IQueryable<ReplicationLink> links, ICurrentUser user, IAppDb db)
    {
        var reach = user.Caller?.ReachOf(Permissions.ReadInnovations) ?? Reach.None;
        if (reach.IsNationwide)
            return links;
        LinkStatus[] counting = [.. LinkStatuses.Counting];
        var open = db.Innovations.Where(i => i.Publication == Publication.Published);
        if (user.Caller is not { } caller)
            return links.Where(l => counting.Contains(l.Status) && open.Any(o => o.Id == l.OriginId) && open.Any(r => r.Id == l.ReplicaId));

        var replicas = db.Innovations.Within(reach, db);
        var origins = db.Innovations.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        return links.Where(l =>
            (counting.Contains(l.Status) && open.Any(o => o.Id == l.OriginId) && open.Any(r => r.Id == l.ReplicaId))
            || replicas.Any(r => r.Id == l.ReplicaId)
            || origins.Any(o => o.Id == l.OriginId)
        );
    }

    /// <summary>Returns a link visible to the caller.</summary>
    public static async Task<ReplicationLink> ReadLinkAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new ReplicationLinkId(id);
        return await db.ReplicationLinks.Where(l => l.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ReplicationLink));
    }

    /// <summary>Returns what the caller may do with a link.</summary>
    public static async Task<LinkAccess> LinkAccessAsync(IAppDb db, ICurrentUser user, ReplicationLink link, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return new(false, false, false, false, []);
        var ends = await db
            .Innovations.AsNoTracking()
            .Where(i => i.Id == link.OriginId || i.Id == link.ReplicaId)
            .Select(i => new { i.OwnerId, i.FormerOwners })
            .ToListAsync(ct);
        List<InstitutionId> owners =
        [
            .. ends.SelectMany(end => end.FormerOwners.Concat(end.OwnerId is { } owner ? [owner] : [])).Distinct(),
        ];
        return new(
            await ReachesAsync(link.ReplicaId, Permissions.WriteInnovations),
            await ReachesAsync(link.OriginId, Permissions.AnswerPlans),
            await ReachesAsync(link.ReplicaId, Permissions.ReviewInnovations),
            await Belonging.BelongsToAnyAsync(db, caller, [.. owners.Union(link.Owners)], ct),
            owners
        );

        Task<bool> ReachesAsync(InnovationId id, string permission) =>
            db.Innovations.Where(i => i.Id == id).Within(caller.ReachOf(permission), db).AnyAsync(ct);
    }
}
