using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Moves the links of merged innovations.</summary>
internal sealed class LineageRewiring(IAppDb db) : IMergeFollower
{
    /// <summary>
    /// Moves the open links of a merged innovation to the surviving one. Duplicates and links between the two are
    /// ended.
    /// </summary>
    public async Task FollowAsync(InnovationId merged, InnovationId survivor, DateTimeOffset at, CancellationToken ct)
    {
        var links = await db
            .ReplicationLinks.Where(l =>
                l.OpenPair != null && (l.OriginId == merged || l.ReplicaId == merged || l.OriginId == survivor || l.ReplicaId == survivor)
            )
            .ToListAsync(ct);
        var (own, others) = (
            links.Where(l => l.OriginId == merged || l.ReplicaId == merged).ToList(),
            links.ToDictionary(l => (l.OriginId, l.ReplicaId))
        );

        foreach (var link in own)
        {
            var pair = (link.OriginId == merged ? survivor : link.OriginId, link.ReplicaId == merged ? survivor : link.ReplicaId);
            link.Rewire(merged, survivor, others.ContainsKey(pair), at);
        }
    }
}
