using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Returns how the components of the origin were adapted in a replica.</summary>
public sealed record GetAdaptation(Guid LinkId) : IRequest<AdaptationReport>;

/// <summary>Adaptation of the origin's components in a replica, according to the replication plan.</summary>
/// <param name="LinkId">The link.</param>
/// <param name="PlanId">The replication plan; absent for a replica without one, of which no adaptation is
/// known.</param>
/// <param name="Fidelity">Core components kept, in per cent of all core components; absent when no core component is
/// named.</param>
/// <param name="Summary">Number of components kept, changed, dropped and added.</param>
/// <param name="Components">Adaptation of each component.</param>
/// <param name="Note">Note of the replica's owner.</param>
/// <param name="Version">Version of the link; its entity tag is derived from it.</param>
public sealed record AdaptationReport(
    Guid LinkId,
    Guid? PlanId,
    int? Fidelity,
    AdaptationSummary Summary,
    IReadOnlyList<Adaptation> Components,
    string? Note,
    [property: System.Text.Json.Serialization.JsonIgnore] int Version
) : IVersioned;

/// <summary>Number of components by adaptation.</summary>
/// <param name="Kept">Kept as they are.</param>
/// <param name="Changed">Changed.</param>
/// <param name="Dropped">Dropped.</param>
/// <param name="Added">New in the replica.</param>
/// <param name="Unstated">Not mentioned in the plan.</param>
public sealed record AdaptationSummary(int Kept, int Changed, int Dropped, int Added, int Unstated)
{
    internal static AdaptationSummary Of(IReadOnlyList<Adaptation> components)
    {
        return new(
            Count(AdaptationChange.Kept),
            Count(AdaptationChange.Changed),
            Count(AdaptationChange.Dropped),
            Count(AdaptationChange.Added),
            Count(AdaptationChange.Unstated)
        );

        int Count(AdaptationChange change) => components.Count(component => component.Change == change);
    }
}

internal sealed class GetAdaptationHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetAdaptation, AdaptationReport>
{
    public async Task<AdaptationReport> Handle(GetAdaptation request, CancellationToken ct)
    {
        var link = await ReplicationLinkLookup.ReadLinkAsync(db, user, request.LinkId, ct);
        var plan = link.PlanId is { } id ? await db.ReplicationPlans.AsNoTracking().SingleAsync(p => p.Id == id, ct) : null;
        var components = plan?.Content.Adaptations ?? [];
        return new(
            request.LinkId,
            link.PlanId?.Value,
            plan?.Fidelity,
            AdaptationSummary.Of(components),
            components,
            link.Note,
            link.Version
        );
    }
}
