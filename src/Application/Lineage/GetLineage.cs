using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>
/// Returns the lineage of an innovation: its ancestors and descendants. The result does not depend on the reader.
/// </summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Direction">Which relatives to return.</param>
/// <param name="Depth">Number of generations.</param>
/// <param name="Limit">Maximum number of relatives.</param>
/// <param name="AsOf">The time as of which links count; null for now.</param>
public sealed record GetLineage(Guid InnovationId, LineageDirection Direction, int Depth, int Limit, DateTimeOffset? AsOf)
    : IRequest<LineageDocument>;

internal sealed class GetLineageHandler(IAppDb db, ILineages lineages) : IRequestHandler<GetLineage, LineageDocument>
{
    public async Task<LineageDocument> Handle(GetLineage request, CancellationToken ct)
    {
        var (id, direction, depth, limit, asOf) = request;
        if (asOf is null && await lineages.FindAsync(id, direction, depth, limit, ct) is { } current)
            return current;

        var self = await PublicInnovations.ReadPublicAsync(db, id, ct);
        var above = direction == LineageDirection.Descendants ? [] : await LineageReader.RelativesAsync(db, self, true, depth, asOf, ct);
        var below = direction == LineageDirection.Ancestors ? [] : await LineageReader.RelativesAsync(db, self, false, depth, asOf, ct);

        var (ancestors, descendants) = (above.FindAll(a => a.IsPublished), below.FindAll(d => d.IsPublished));
        var shown = ancestors
            .Select(a => (Relation: LineageRelation.Ancestor, Relative: a))
            .Concat(descendants.Select(d => (Relation: LineageRelation.Descendant, Relative: d)))
            .OrderBy(pair => pair.Relative.Depth)
            .DistinctBy(pair => pair.Relative.Id)
            .Take(limit)
            .Prepend((Relation: LineageRelation.Self, Relative: new(self, 0, true)))
            .ToList();

        List<InnovationId> ids = [.. shown.Select(pair => pair.Relative.Id)];
        var cards = await CardsAsync(ids, ct);
        var total = ancestors.Count + descendants.Count;
        var capped = above.Count >= LineageTotals.Max || below.Count >= LineageTotals.Max;
        return new(
            id,
            asOf,
            [.. shown.Select(pair => cards[pair.Relative.Id.Value] with { Relation = pair.Relation, Depth = pair.Relative.Depth })],
            await EdgesAsync(ids, asOf, ct),
            new(ancestors.Count, descendants.Count, above.Count + below.Count - total, capped),
            total > limit || capped
        );
    }

    private Task<Dictionary<Guid, LineageNode>> CardsAsync(List<InnovationId> ids, CancellationToken ct) =>
        (
            from i in db.Innovations.AsNoTracking()
            from owner in db.Institutions.Where(o => o.Id == i.OwnerId).DefaultIfEmpty()
            where ids.Contains(i.Id)
            select new LineageNode
            {
                Id = i.Id.Value,
                Relation = LineageRelation.Self,
                Depth = 0,
                Title = i.Content.Title,
                ShortName = i.Content.ShortName,
                RegistryNumber = i.RegistryNumber,
                Owner = owner == null ? null : new InstitutionRef(owner.Id.Value, owner.Name, owner.Kind),
                RegionCode = i.RegionCode,
                Year = i.Content.Year,
                Phase = i.Phase,
                Existence = i.Existence,
                Freshness = i.Freshness,
            }
        ).ToDictionaryAsync(card => card.Id, ct);

    /// <summary>Returns the links between the nodes shown.</summary>
    private async Task<IReadOnlyList<LineageEdge>> EdgesAsync(List<InnovationId> ids, DateTimeOffset? at, CancellationToken ct)
    {
        var rows = await (
            from link in LineageReader.LinksAt(db, at)
            from plan in db.ReplicationPlans.Where(p => p.Id == link.PlanId).DefaultIfEmpty()
            where ids.Contains(link.ReplicaId) && ids.Contains(link.OriginId)
            orderby link.Since, link.Id
            select new
            {
                link.Id,
                link.OriginId,
                link.ReplicaId,
                link.Kind,
                link.Status,
                link.Since,
                Adaptations = plan == null ? null : plan.Content.Adaptations,
            }
        ).ToListAsync(ct);
        return rows.ConvertAll(row =>
            LineageEdge.Of(row.Id.Value, row.OriginId.Value, row.ReplicaId.Value, row.Kind, row.Status, row.Since, row.Adaptations)
        );
    }
}

/// <summary>Reads publicly visible innovations.</summary>
internal static class PublicInnovations
{
    /// <summary>Returns a published innovation; refuses a withdrawn or merged one with the reason.</summary>
    public static async Task<InnovationId> ReadPublicAsync(IAppDb db, Guid id, CancellationToken ct)
    {
        var key = new InnovationId(id);
        var found = await db
            .Innovations.Where(i => i.Id == key)
            .Select(i => new
            {
                i.Publication,
                i.MergedInto,
                i.StatusReason,
            })
            .SingleOrDefaultAsync(ct);
        InnovationLookup.RequireNotEnded(id, found?.Publication, found?.MergedInto, found?.StatusReason);
        return found?.Publication == Publication.Published ? key : throw new NotFoundException(nameof(Innovation));
    }
}
