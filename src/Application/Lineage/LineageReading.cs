using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Which way to look.</summary>
public enum LineageDirection
{
    /// <summary>What it came of.</summary>
    Ancestors,

    /// <summary>What came of it.</summary>
    Descendants,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Somebody in a lineage, over how many generations, and whether everybody may read of them.</summary>
internal readonly record struct Relative(InnovationId Id, int Depth, bool IsPublished);

/// <summary>Reads who comes of whom: now from the paths that are kept, of the past link by link.</summary>
internal static class LineageReading
{
    /// <summary>Generations that are ever looked at.</summary>
    public const int MaxGenerations = 20;

    /// <summary>The links that counted at a moment; those that count now when it is null.</summary>
    public static IQueryable<ReplicationLink> LinksAt(this IAppDb db, DateTimeOffset? at)
    {
        LinkStatus[] counting = [.. LinkStatuses.Counting];
        return at is { } then
            ? db.ReplicationLinks.AsNoTracking().Where(l => l.ConfirmedAt <= then && (l.EndedAt == null || l.EndedAt > then))
            : db.ReplicationLinks.AsNoTracking().Where(l => counting.Contains(l.Status));
    }

    /// <summary>Ancestors or descendants, nearest first.</summary>
    public static async Task<List<Relative>> RelativesAsync(
        this IAppDb db,
        InnovationId of,
        bool ancestors,
        int depth,
        DateTimeOffset? at,
        CancellationToken ct
    )
    {
        if (at is not null)
            return await db.WalkAsync(of, ancestors, depth, at, ct);
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

    /// <summary>Generation by generation: what is kept is of now alone.</summary>
    private static async Task<List<Relative>> WalkAsync(
        this IAppDb db,
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
            var links = db.LinksAt(at);
            var next = await (
                ancestors
                    ? links.Where(l => generation.Contains(l.ReplicaId)).Select(l => l.OriginId)
                    : links.Where(l => generation.Contains(l.OriginId)).Select(l => l.ReplicaId)
            ).ToListAsync(ct);

            generation = [.. next.Where(seen.Add).OrderBy(id => id.Value)];
            var published = await db
                .Innovations.Where(i => generation.Contains(i.Id) && i.Publication == Publication.Published)
                .Select(i => i.Id)
                .ToHashSetAsync(ct);
            found.AddRange(generation.Select(id => new Relative(id, level, published.Contains(id))));
        }

        return found;
    }
}
