using JippApi.Application.Common;
using JippApi.Application.Lineage;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationKits;

/// <summary>Returns the replication kit of a published innovation.</summary>
public sealed record GetReplicationKit(Guid InnovationId) : IRequest<ReplicationKitItem>;

/// <summary>Tells whether an innovation has a replication kit.</summary>
public sealed record HasReplicationKit(Guid InnovationId) : IRequest<bool>;

internal sealed class GetReplicationKitHandler(IAppDb db) : IRequestHandler<GetReplicationKit, ReplicationKitItem>
{
    public Task<ReplicationKitItem> Handle(GetReplicationKit request, CancellationToken ct) =>
        KitReader.ReadAsync(db, request.InnovationId, ct);
}

internal sealed class HasReplicationKitHandler(IAppDb db) : IRequestHandler<HasReplicationKit, bool>
{
    public Task<bool> Handle(HasReplicationKit request, CancellationToken ct)
    {
        var id = new InnovationId(request.InnovationId);
        return db.ReplicationKits.AnyAsync(k => k.InnovationId == id, ct);
    }
}

/// <summary>Shows kits.</summary>
internal static class KitReader
{
    /// <summary>Returns the kit of a published innovation.</summary>
    public static async Task<ReplicationKitItem> ReadAsync(IAppDb db, Guid innovation, CancellationToken ct)
    {
        var id = await PublicInnovations.ReadPublicAsync(db, innovation, ct);
        var kit =
            await db.ReplicationKits.AsNoTracking().SingleOrDefaultAsync(k => k.InnovationId == id, ct)
            ?? throw new NotFoundException(nameof(ReplicationKit));
        return await KitReader.ItemAsync(db, kit, ct);
    }

    /// <summary>Returns a kit with what replications show.</summary>
    public static async Task<ReplicationKitItem> ItemAsync(IAppDb db, ReplicationKit kit, CancellationToken ct)
    {
        var (id, author, said) = (kit.InnovationId, kit.StatedById, kit.Content);
        var innovation = await db.Innovations.Where(i => i.Id == id).Select(i => new { i.Content.Title, i.OwnerId }).SingleAsync(ct);
        var name = await db.Institutions.Where(i => i.Id == author).Select(i => i.Name).SingleAsync(ct);
        return new()
        {
            InnovationId = id.Value,
            Title = innovation.Title,
            Statement = new()
            {
                StatedBy = new(author.Value, name),
                IsOfOwner = innovation.OwnerId == author,
                UpdatedAt = kit.UpdatedAt,
                Overview = said.Overview,
                Prerequisites = said.Prerequisites,
                Steps = said.Steps,
                Costs = [.. said.Costs.Select(cost => new KitCostItem(cost.Item, Money.Of(cost.Minimum)!, Money.Of(cost.Maximum)!))],
                Total = KitCostTotal.Of(said.Costs),
                Risks = said.Risks,
                Files = await KitFiles.PublicAsync(db, id, said.Files, ct),
            },
            Observed = await KitObserver.ObserveAsync(db, id, said.Steps, ct),
            Links = KitLinks.Of(id.Value),
            Version = kit.Version,
        };
    }
}
