using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Claims links, whoever states that one record replicates another.</summary>
internal static class LinkClaims
{
    /// <summary>Claims a link between two records; the caller saves.</summary>
    public static async Task<ReplicationLink> ClaimAsync(
        IAppDb db,
        Innovation origin,
        Innovation replica,
        LinkDetails details,
        Actor by,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var ends = new LinkEnds(
            origin.Revision,
            origin.Publication == Publication.Published,
            origin.OwnerId is not null && origin.OwnerId == replica.OwnerId,
            [.. origin.InvolvedOwners.Union(replica.InvolvedOwners)]
        );
        var link = ReplicationLink.Claim(origin.Id, replica.Id, ends, details, by, at);
        LineageRules.PairUnique.Require(!await db.ReplicationLinks.AnyAsync(l => l.OpenPair == link.OpenPair, ct));
        LineageRules.NoCycle.Require(!await db.LineagePaths.AnyAsync(p => p.AncestorId == replica.Id && p.DescendantId == origin.Id, ct));
        db.ReplicationLinks.Add(link);
        return link;
    }
}
