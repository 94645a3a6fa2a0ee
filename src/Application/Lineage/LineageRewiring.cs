using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Moves the links of merged innovations.</summary>
internal sealed class LineageRewiring(IAppDb db) : IMergeFollower
{
    public string Feature => "lineage";

    /// <summary>
    /// Moves the open links of a merged innovation to the surviving one. Duplicates and links between the two are
    /// ended.
    /// </summary>
    public async Task<string?> FollowAsync(Innovation merged, Innovation survivor, DateTimeOffset at, CancellationToken ct)
    {
        var (from, to) = (merged.Id, survivor.Id);
        var links = await db
            .ReplicationLinks.Where(l =>
                l.OpenPair != null && (l.OriginId == from || l.ReplicaId == from || l.OriginId == to || l.ReplicaId == to)
            )
            .ToListAsync(ct);
        var (own, others) = (
            links.Where(l => l.OriginId == from || l.ReplicaId == from).ToList(),
            links.ToDictionary(l => (l.OriginId, l.ReplicaId))
        );
        var before = own.ConvertAll(link => link.State);

        foreach (var link in own)
        {
            var pair = (link.OriginId == from ? to : link.OriginId, link.ReplicaId == from ? to : link.ReplicaId);
            link.Rewire(from, to, others.ContainsKey(pair), merged.OwnerId == survivor.OwnerId, at);
        }

        return before.Count == 0 ? null : JsonSerializer.Serialize(before);
    }

    public async Task UndoAsync(string state, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var before in JsonSerializer.Deserialize<List<LinkState>>(state)!)
        {
            if (await db.ReplicationLinks.FindAsync([before.Id], ct) is { } link)
                link.Restore(before, at);
        }
    }
}
