using JippApi.Application.Lineage;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Updates lineage paths in the transaction that changes links. Such transactions run one after another: if two links
/// together close a cycle, the second transaction sees the first link.
/// </summary>
internal sealed class LineageWriter
{
    /// <summary>
    /// The sequence that serialises changes of the lineage: taking its next number waits for the previous change to
    /// commit.
    /// </summary>
    public const string LockName = "lineage";

    private readonly JippDb db;
    private readonly List<InnovationId> changed;

    private LineageWriter(JippDb db, List<InnovationId> changed) => (this.db, this.changed) = (db, changed);

    /// <summary>
    /// Waits for its turn if a link about to be saved counts or did count; otherwise returns null. This comes before
    /// any write, because two waiting transactions could otherwise deadlock.
    /// </summary>
    public static async Task<LineageWriter?> BeginAsync(JippDb db, CancellationToken ct)
    {
        var links = db.ChangeTracker.Entries<ReplicationLink>().Where(AffectsLineage).ToList();
        if (links.Count == 0)
            return null;
        var replicas = links
            .SelectMany(link => new[] { link.Property(l => l.ReplicaId).OriginalValue, link.Entity.ReplicaId })
            .Distinct()
            .ToList();
        await db.LockAsync(LockName, ct);
        return new(db, replicas);
    }

    /// <summary>Recomputes the ancestors of everything the changed links can reach.</summary>
    public async Task<int> WriteAsync(CancellationToken ct)
    {
        var below = db.LineagePaths.Where(p => changed.Contains(p.AncestorId)).Select(p => p.DescendantId);
        HashSet<InnovationId> affected = [.. changed, .. await below.ToListAsync(ct)];
        LinkStatus[] counting = [.. LinkStatuses.Counting];
        var edges = await db
            .ReplicationLinks.Where(l => counting.Contains(l.Status) && (changed.Contains(l.ReplicaId) || below.Contains(l.ReplicaId)))
            .Select(l => new { l.OriginId, l.ReplicaId })
            .ToListAsync(ct);
        var parents = edges.ToLookup(edge => edge.ReplicaId, edge => edge.OriginId);
        var outside = edges.Select(edge => edge.OriginId).Where(origin => !affected.Contains(origin)).Distinct().ToList();

        var ancestors = Ancestry.Of(affected, parents, await AncestorsOfAsync(outside, ct));

        var known = await db.LineagePaths.Where(p => changed.Contains(p.DescendantId) || below.Contains(p.DescendantId)).ToListAsync(ct);
        Replace(known, ancestors);
        db.ChangeTracker.DetectChanges();
        return await db.SaveDetectedAsync(true, ct);
    }

    private static bool AffectsLineage(EntityEntry<ReplicationLink> link) =>
        link.State switch
        {
            EntityState.Added => link.Entity.Counts,
            EntityState.Modified => Counted(link.Property(l => l.Status).OriginalValue) != link.Entity.Counts
                || (link.Entity.Counts && (link.Property(l => l.OriginId).IsModified || link.Property(l => l.ReplicaId).IsModified)),
            _ => false,
        };

    private static bool Counted(LinkStatus status) => LinkStatuses.Counting.Contains(status);

    private async Task<Dictionary<InnovationId, Ancestors>> AncestorsOfAsync(List<InnovationId> nodes, CancellationToken ct)
    {
        Dictionary<InnovationId, Ancestors> found = [];
        foreach (var path in await db.LineagePaths.AsNoTracking().Where(p => nodes.Contains(p.DescendantId)).ToListAsync(ct))
        {
            if (!found.TryGetValue(path.DescendantId, out var ancestors))
                ancestors = found[path.DescendantId] = [];
            ancestors[path.AncestorId] = path.Depth;
        }

        return found;
    }

    private void Replace(List<LineagePath> known, IReadOnlyDictionary<InnovationId, Ancestors> ancestors)
    {
        var before = known.ToDictionary(path => (path.AncestorId, path.DescendantId));
        foreach (var (descendant, above) in ancestors)
        {
            foreach (var (ancestor, depth) in above)
            {
                if (!before.Remove((ancestor, descendant), out var path))
                    db.LineagePaths.Add(
                        new()
                        {
                            AncestorId = ancestor,
                            DescendantId = descendant,
                            Depth = depth,
                        }
                    );
                else
                    path.Depth = depth;
            }
        }

        db.LineagePaths.RemoveRange(before.Values);
    }
}
