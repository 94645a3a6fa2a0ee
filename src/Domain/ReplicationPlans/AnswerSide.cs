using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Where the persons stand who answer a plan.</summary>
/// <param name="IsAnswerer">They belong to the institution that is asked.</param>
/// <param name="StandsIn">They are national, and no account answers for that institution.</param>
/// <param name="IsAdopter">They belong to the adopter.</param>
/// <param name="WritesForAdopter">They write for the adopter, as its hub does.</param>
/// <param name="NobodyIsAsked">The origin has no known owner.</param>
/// <param name="IsNational">They answer for the whole nation.</param>
/// <param name="IsProposer">One of them proposed the plan.</param>
public readonly record struct AnswerSide(
    bool IsAnswerer,
    bool StandsIn,
    bool IsAdopter,
    bool WritesForAdopter,
    bool NobodyIsAsked,
    bool IsNational,
    bool IsProposer
);

public sealed partial class ReplicationPlan
{
    /// <summary>Returns the rule that keeps these persons from answering, or null.</summary>
    public Rule? BlockingRuleForAnswer(PlanStatus answer, AnswerSide by)
    {
        if (content.Kind == ReplicationKind.ScaleUp)
            return by.IsAdopter || by.IsProposer || (by.WritesForAdopter && !by.IsNational && !by.IsAnswerer)
                    ? PlanRules.ScaleUpAnsweredByOthers
                : by.IsAnswerer || by.StandsIn ? null
                : PlanRules.ScaleUpAnsweredInOwnName;
        if (answer != PlanStatus.Accepted)
            return null;
        if (by.NobodyIsAsked && by.WritesForAdopter && !by.IsNational)
            return PlanRules.UnownedDecidedNationally;
        return by.IsAdopter ? PlanRules.AcceptedByOthers : null;
    }
}
