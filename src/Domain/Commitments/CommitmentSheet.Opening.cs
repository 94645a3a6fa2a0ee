using System.Globalization;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>A plan on a sheet, with what signing depends on.</summary>
/// <param name="Items">The facts about its action items.</param>
/// <param name="Consent">What the owner of the origin says about its changes of the core.</param>
public sealed record PromisedPlan(ReplicationPlan Plan, ItemFacts Items, CoreConsent Consent);

public sealed partial class CommitmentSheet
{
    /// <summary>The new dates of action items, by item, if this is an amendment.</summary>
    public IReadOnlyDictionary<ActionItemId, ItemShift> ItemShifts =>
        lines.SelectMany(line => line.Amendment?.Items ?? []).ToDictionary(shift => shift.ItemId);

    /// <summary>
    /// Returns the rule that keeps the sheet from being opened for signing, with every plan that breaks it, or null.
    /// The lines are checked in order, and the first broken rule counts.
    /// </summary>
    /// <param name="promised">The plans on the sheet.</param>
    /// <param name="amendedHolds">Whether the sheet being amended has not ended.</param>
    /// <param name="closed">The items to be moved that are already closed.</param>
    /// <param name="withoutRole">The numbers of the signatories whose account lacks the role to sign.</param>
    public BrokenRule? BlockingRuleForOpening(
        IEnumerable<PromisedPlan> promised,
        bool amendedHolds,
        IReadOnlyCollection<ActionItemId> closed,
        IReadOnlyCollection<int> withoutRole
    )
    {
        if (BlockingRule(CommitmentStatus.OpenForSigning) is { } own)
            return new(own, DetailsOf(own));
        if (withoutRole.Count > 0)
            return new(
                CommitmentRules.SignatoriesHoldRole,
                [.. withoutRole.Order().Select(number => number.ToString(CultureInfo.InvariantCulture))]
            );
        if (AmendsId is not null && !amendedHolds)
            return new(CommitmentRules.AmendsSigned, []);

        var places = lines.ToDictionary(line => line.PlanId, line => line.Number);
        var broken = promised
            .OrderBy(promise => places[promise.Plan.Id])
            .GroupBy(BlockingRuleOf)
            .FirstOrDefault(group => group.Key is not null);
        if (broken is not null)
            return new(broken.Key!, [.. broken.SelectMany(promise => DetailsOf(broken.Key!, promise.Plan))]);
        return closed.Count == 0 ? null : new(CommitmentRules.MovesOpenItems, [.. closed.Select(id => id.Value.ToString())]);
    }

    private static IEnumerable<string> DetailsOf(Rule broken, ReplicationPlan plan) =>
        PlanRules.AreAboutCore.Contains(broken)
            ? plan.CoreChanges.Select(component => $"{plan.Id.Value}/{component}")
            : [plan.Id.Value.ToString()];

    private Rule? BlockingRuleOf(PromisedPlan promise) =>
        promise.Plan switch
        {
            { Phase: not PlanPhase.Running } when AmendsId is not null => PlanRules.Amendable,
            { Status: not PlanStatus.Accepted } when AmendsId is null => CommitmentRules.PlanAccepted,
            var plan
                when AmendsId is null
                    && plan.BlockingRule(
                        PlanStatus.Committed,
                        ReplicationPlan.UnrestrictedOrigin with
                        {
                            Consent = promise.Consent,
                        },
                        promise.Items
                    )
                        is { } rule => rule,
            { SheetId: not null } => PlanRules.FreeToSign,
            _ => null,
        };
}
