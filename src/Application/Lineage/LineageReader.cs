using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Relatives to return.</summary>
public enum LineageDirection
{
    /// <summary>What the innovation descends from.</summary>
    Ancestors,

    /// <summary>What descends from the innovation.</summary>
    Descendants,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>A relative in a lineage, its distance in generations, and whether it is public.</summary>
internal readonly record struct Relative(InnovationId Id, int Depth, bool IsPublished);

/// <summary>Reads lineages: the current one from stored paths, past ones link by link.</summary>
internal static class LineageReader
{
    /// <summary>Maximum number of generations.</summary>
    public const int MaxGenerations = 20;

    /// <summary>Returns the links that counted at a time; null for those that count now.</summary>
    public static IQueryable<ReplicationLink> LinksAt(IAppDb db, DateTimeOffset? at)
    {
        LinkStatus[] counting = [.. LinkStatuses.Counting];
        return at is { } then
            ? db.ReplicationLinks.AsNoTracking().Where(l => l.ConfirmedAt <= then && (l.EndedAt == null || l.EndedAt > then))
            : db.ReplicationLinks.AsNoTracking().Where(l => counting.Contains(l.Status));
    }

    /// <summary>Returns ancestors or descendants, nearest first.</summary>
    public static async Task<List<Relative>> RelativesAsync(
        IAppDb db,
        InnovationId of,
        bool ancestors,
        int depth,
        DateTimeOffset? at,
        CancellationToken ct
    )
    {
        if (at is not null)
            return await LineageReader.WalkAsync(db, of, ancestors, depth, at, ct);
        var paths = ancestors
            ? db.LineagePaths.Where(p => p.DescendantId == of && p.Depth <= depth).Select(p => new { Id = p.AncestorId, p.Depth })
            : db.LineagePaths.Where(p => p.AncestorId == of && p.Depth <= depth).Select(p => new { Id = p.DescendantId, p.Depth });
        return await paths
            .OrderBy(p => p.Depth)
            .ThenBy(p => p.Id)
            .Take(LineageTotals.Max)
            .Join(
                db.Innovations,
                p => p.Id,
                i => i.Id,
                (p, i) =>
                    new
                    {
                        p.Id,
                        p.Depth,
                        i.Publication,
                    }
            )
            .OrderBy(row => row.Depth)
            .ThenBy(row => row.Id)
            .Select(row => new Relative(row.Id, row.Depth, row.Publication == Publication.Published))
            .ToListAsync(ct);
    }

    /// <summary>Walks the links generation by generation, because only current paths are stored.</summary>
    private static async Task<List<Relative>> WalkAsync(
        IAppDb db,
        InnovationId of,
        bool ancestors,
        int depth,
        DateTimeOffset? at,
        CancellationToken ct
    )
    {
        HashSet<InnovationId> seen = [of];
        List<Relative> found = [];
        List<InnovationId> generation = [of];
        for (var level = 1; level <= depth && generation.Count > 0 && found.Count < LineageTotals.Max; level++)
        {
            var links = LineageReader.LinksAt(db, at);
            var next = await (
                ancestors
                    ? links.Where(l => generation.Contains(l.ReplicaId)).Select(l => l.OriginId)
                    : links.Where(l => generation.Contains(l.OriginId)).Select(l => l.ReplicaId)
            ).ToListAsync(ct);

            generation = [.. next.Where(seen.Add).Order()];
            var published = await db
                .Innovations.Where(i => generation.Contains(i.Id) && i.Publication == Publication.Published)
                .Select(i => i.Id)
                .ToHashSetAsync(ct);
            found.AddRange(generation.Select(id => new Relative(id, level, published.Contains(id))));
        }

        return found;
    }
}
