using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>A plan on a sheet, as signing sees it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Items">What must be known of its items.</param>
/// <param name="OwnerHasCommented">The owner of the origin has commented on it, or it has none.</param>
public sealed record PromisedPlan(ReplicationPlan Plan, ItemFacts Items, bool OwnerHasCommented);

public sealed partial class CommitmentSheet
{
    /// <summary>Of an amendment, what becomes of the days of action items.</summary>
    public IReadOnlyDictionary<ActionItemId, ItemShift> Moved =>
        lines.SelectMany(line => line.Amendment?.Items ?? []).ToDictionary(shift => shift.ItemId);

    /// <summary>
    /// What keeps it from being opened for signing: the first rule that is broken, in the order of its lines, with all
    /// plans that break it; null when nothing does.
    /// </summary>
    /// <param name="promised">The plans on it.</param>
    /// <param name="amendedHolds">Of an amendment, whether what it amends has not ended.</param>
    /// <param name="closed">Of the items that it moves, those that are closed.</param>
    public BrokenRule? ObstacleToOpening(IEnumerable<PromisedPlan> promised, bool amendedHolds, IReadOnlyCollection<ActionItemId> closed)
    {
        if (Obstacle(CommitmentStatus.OpenForSigning) is { } own)
            return new(own, DetailsOf(own));
        if (AmendsId is not null && !amendedHolds)
            return new(CommitmentRules.AmendsSigned, []);

        var places = lines.ToDictionary(line => line.PlanId, line => line.Number);
        var broken = promised
            .OrderBy(promise => places[promise.Plan.Id])
            .GroupBy(ObstacleOf)
            .FirstOrDefault(group => group.Key is not null);
        if (broken is not null)
            return new(broken.Key!, [.. broken.SelectMany(promise => DetailsOf(broken.Key!, promise.Plan))]);
        return closed.Count == 0 ? null : new(CommitmentRules.MovesOpenItems, [.. closed.Select(id => id.Value.ToString())]);
    }

    private static IEnumerable<string> DetailsOf(Rule broken, ReplicationPlan plan) =>
        broken == PlanRules.CoreChangeCommented
            ? plan.CoreChanges.Select(component => $"{plan.Id.Value}/{component}")
            : [plan.Id.Value.ToString()];

    private Rule? ObstacleOf(PromisedPlan promise) =>
        promise.Plan switch
        {
            { Phase: not PlanPhase.Running } when AmendsId is not null => CommitmentRules.PlanRuns,
            { Status: not PlanStatus.Accepted } when AmendsId is null => CommitmentRules.PlanAccepted,
            var plan
                when AmendsId is null
                    && plan.Obstacle(
                        PlanStatus.Committed,
                        ReplicationPlan.AnyOrigin with
                        {
                            OwnerHasCommented = promise.OwnerHasCommented,
                        },
                        promise.Items
                    )
                        is { } rule => rule,
            { SheetId: not null } => CommitmentRules.PlanFree,
            _ => null,
        };
}
