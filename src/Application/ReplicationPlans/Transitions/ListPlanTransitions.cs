using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Lists the moves of a plan, with the obstacle to each one that is not open.</summary>
public sealed record ListPlanTransitions(Guid PlanId) : IRequest<PlanTransitions>;

/// <summary>Status of a plan and its possible moves.</summary>
/// <param name="Version">Version of the plan; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record PlanTransitions(int Version, PlanStatus Status, IReadOnlyList<PlanMove> Moves) : IVersioned;

/// <summary>A move of a plan.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
/// <param name="Missing">What the move still requires: up to 20 action items by number, activity and responsible
/// unit, or criteria of the ladder.</param>
/// <param name="Permission">The permission the move requires.</param>
public sealed record PlanMove(
    PlanStatus To,
    [property: JsonConverter(typeof(RuleCodes))] string? Obstacle,
    IReadOnlyList<string> Missing,
    string Permission
);

internal sealed class ListPlanTransitionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListPlanTransitions, PlanTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<PlanTransitions> Handle(ListPlanTransitions request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        var origin = await PlanFacts.OriginFactsAsync(db, plan, ct);
        var items = await PlanFacts.ItemFactsAsync(db, plan.Id, ct);
        var closing = plan.Status == PlanStatus.Evaluated ? await ClosingReader.FactsAsync(db, plan, clock.GetUtcNow(), ct) : null;
        var (accept, decline) = (await ObstacleToAnswerAsync(PlanStatus.Accepted), await ObstacleToAnswerAsync(PlanStatus.Declined));

        return new(plan.Version, plan.Status, [.. MovePlan.Moves.Select(MoveTo)]);

        PlanMove MoveTo(PlanStatus to)
        {
            var permission = PlanAccess.PermissionFor(to);
            var rule = plan.BlockingRuleForRequest(to, origin, items, closing);
            var obstacle =
                rule?.Code
                ?? (
                    access.Has(permission) ? SideRule(to)?.Code
                    : permission == Permissions.AnswerPlans && access.Proposes(plan) ? PlanRules.ScaleUpAnsweredByOthers.Code
                    : Forbidden
                );
            IReadOnlyList<string> missing =
                rule == PlanRules.RungReached
                    ? [.. closing!.Missing.Select(criterion => Code.Of(criterion))]
                    : plan.MissingFor(rule, items);
            return new(to, obstacle, missing, permission);
        }

        Rule? SideRule(PlanStatus to) =>
            to == PlanStatus.Accepted ? accept
            : to == PlanStatus.Declined ? decline
            : null;

        async Task<Rule?> ObstacleToAnswerAsync(PlanStatus answer) =>
            plan.Status == PlanStatus.Proposed && access.Answers
                ? await PlanSides.ObstacleToAnswerAsync(db, user, plan, answer, clock.GetUtcNow(), ct)
                : null;
    }
}
