using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>What became of the origin's components in a replica.</summary>
public sealed record GetAdaptation(Guid LinkId) : IRequest<AdaptationReport>;

/// <summary>What became of the origin's components in a replica, as the plan says by which it came.</summary>
/// <param name="LinkId">The link.</param>
/// <param name="PlanId">The plan; absent where the replica came without one, so that nothing is known of its
/// components.</param>
/// <param name="Fidelity">How much of the origin's core stays as it is, in per cent: kept core components of all core
/// components. Absent when no component of the core is named.</param>
/// <param name="Summary">How many components were kept, changed, dropped and added.</param>
/// <param name="Components">Each component.</param>
/// <param name="Note">What the owner of the replica says about it.</param>
/// <param name="Version">Version of the link, for its entity tag.</param>
public sealed record AdaptationReport(
    Guid LinkId,
    Guid? PlanId,
    int? Fidelity,
    AdaptationSummary Summary,
    IReadOnlyList<Adaptation> Components,
    string? Note,
    [property: System.Text.Json.Serialization.JsonIgnore] int Version
);

/// <summary>How many components became what.</summary>
/// <param name="Kept">Stayed as they are.</param>
/// <param name="Changed">Were changed.</param>
/// <param name="Dropped">Were left out.</param>
/// <param name="Added">Are new in the replica.</param>
/// <param name="Unstated">Of these the plan says nothing.</param>
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
        var link = await db.ReadLinkAsync(user, request.LinkId, ct);
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
