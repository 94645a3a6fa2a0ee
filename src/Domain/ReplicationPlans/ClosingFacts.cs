using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>
/// The facts that decide whether a plan can end as part of the routine
/// (docs/decisions/0079-last-phase-of-a-plan.md).
/// </summary>
/// <param name="Decision">The decision of the latest evaluation; null when there is none.</param>
/// <param name="Replica">The facts of the replica; null while the adopter has no public record of it.</param>
/// <param name="Required">The rung that the replica must have reached.</param>
public sealed record ClosingFacts(EvaluationDecision? Decision, LadderFacts? Replica, LadderLevel Required)
{
    /// <summary>The rung in a region: a programme that is repeated every year, with a budget, on a regulation of the region.</summary>
    public const LadderLevel RequiredInRegion = LadderLevel.RoutineProgramme;

    /// <summary>The rung elsewhere: only regional governments issue the instruments that higher rungs ask for.</summary>
    public const LadderLevel RequiredElsewhere = LadderLevel.Decree;

    /// <summary>The facts of a plan that has no replica and was never evaluated.</summary>
    public static ClosingFacts None { get; } = new(null, null, RequiredInRegion);

    /// <summary>The rung of the replica today; null when there is no replica.</summary>
    public LadderLevel? Level => Replica is { } facts ? Ladder.LevelOf(facts) : null;

    /// <summary>The criteria up to the required rung that are not met.</summary>
    public IReadOnlyList<LadderCriterion> Missing =>
        Replica is { } facts
            ?
            [
                .. Ladder
                    .Rungs.Where(rung => rung.Level <= Required)
                    .SelectMany(rung => rung.Criteria)
                    .Where(criterion => !Ladder.IsMet(criterion, facts)),
            ]
            : [];

    /// <summary>The rule that forbids the end, or null.</summary>
    public Rule? BlockingRule =>
        Replica is null ? PlanRules.ReplicaOnRecord
        : Decision != EvaluationDecision.Institutionalise ? PlanRules.DecidedToInstitutionalise
        : Level < Required ? PlanRules.RungReached
        : null;

    /// <summary>Returns the rung that the replica of an adopter must have reached.</summary>
    /// <param name="adopter">The adopter, the institution above it, and so on.</param>
    public static LadderLevel RequiredOf(IReadOnlyList<Institution> adopter) =>
        adopter.Any(institution => institution.Kind.IsGovernment()) ? RequiredInRegion : RequiredElsewhere;
}
