using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The moves of a plan: which are open to the caller, and why the others are not.</summary>
public sealed record ListPlanTransitions(Guid PlanId) : IRequest<PlanTransitions>;

/// <summary>Where a plan stands and where it can go.</summary>
/// <param name="Version">Version of the plan, for its entity tag.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record PlanTransitions(int Version, PlanStatus Status, IReadOnlyList<PlanMove> Moves);

/// <summary>A move, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it, or <c>forbidden</c>; null when it is open.</param>
/// <param name="Missing">What is missing for it: action items by number, activity and the unit that answers for them,
/// not more than twenty.</param>
/// <param name="Permission">The permission that it needs.</param>
public sealed record PlanMove(PlanStatus To, string? Obstacle, IReadOnlyList<string> Missing, string Permission);

internal sealed class ListPlanTransitionsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListPlanTransitions, PlanTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<PlanTransitions> Handle(ListPlanTransitions request, CancellationToken ct)
    {
        var plan = await db.ReadPlanAsync(user, request.PlanId, ct);
        var access = await db.PlanAccessAsync(user, plan, ct);
        var origin = await db.OriginFactsAsync(plan, ct);
        var items = await db.ItemFactsAsync(plan.Id, ct);

        return new(plan.Version, plan.Status, [.. MovePlan.Moves.Select(MoveTo)]);

        PlanMove MoveTo(PlanStatus to)
        {
            var permission = PlanAccess.PermissionFor(to);
            var rule = plan.ObstacleToAsking(to, origin, items);
            return new(to, rule?.Code ?? (access.Has(permission) ? null : Forbidden), plan.Missing(rule, items), permission);
        }
    }
}
