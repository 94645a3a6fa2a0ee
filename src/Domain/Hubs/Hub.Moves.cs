using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

public sealed partial class Hub
{
    /// <summary>A proposal that comes to nothing must be ended too, so that its host can be proposed again.</summary>
    private static readonly Dictionary<HubMove, HubStatus[]> AllowedFrom = new()
    {
        [HubMove.Designated] = [HubStatus.Proposed],
        [HubMove.Active] = [HubStatus.Designated, HubStatus.Suspended],
        [HubMove.Suspended] = [HubStatus.Active],
        [HubMove.Ended] = [HubStatus.Proposed, HubStatus.Designated, HubStatus.Active, HubStatus.Suspended],
    };

    /// <summary>The criteria that have not been assessed.</summary>
    public IReadOnlyList<HubCriterion> UnassessedCriteria =>
        [.. Enum.GetValues<HubCriterion>().Except(Assessments.Select(assessment => assessment.Criterion))];

    /// <summary>The criteria whose latest assessment is 0.</summary>
    private IReadOnlyList<HubCriterion> UnmetCriteria =>
        [
            .. Enum.GetValues<HubCriterion>()
                .Where(criterion => Assessments.LastOrDefault(assessment => assessment.Criterion == criterion)?.Score == 0),
        ];

    /// <summary>
    /// Returns the rule that forbids a transition now, or null when it is allowed. A missing decree does not forbid it,
    /// since the decree may come with the transition.
    /// </summary>
    public Rule? BlockingRule(HubMove move)
    {
        if (!AllowedFrom[move].Contains(Status))
            return HubRules.TransitionAllowed;
        if (move != HubMove.Designated)
            return null;
        return UnassessedCriteria.Count > 0 ? HubRules.AllCriteriaAssessed
            : UnmetCriteria.Count > 0 ? HubRules.CriteriaMet
            : null;
    }

    /// <param name="decree">The decree, if it is not known yet or is to be corrected.</param>
    public void Designate(Decree? decree, UserId by, DateTimeOffset at)
    {
        RequireOpen(HubMove.Designated);
        HubRules.DesignatedByDecree.Require((decree ?? Decree) is not null);
        decree?.RequirePlausible(Wib.DayOf(at));

        Decree = decree ?? Decree;
        Enter(HubStatus.Designated, null, by, at);
        Raise(new HubDesignated(Id, Decree!.Number, Decree.Year, at));
    }

    /// <summary>Starts or resumes its work.</summary>
    public void Activate(UserId by, DateTimeOffset at)
    {
        RequireOpen(HubMove.Active);

        Enter(HubStatus.Active, null, by, at);
        Raise(new HubActivated(Id, at));
    }

    public void Suspend(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(HubMove.Suspended);

        Enter(HubStatus.Suspended, reason, by, at);
        Raise(new HubSuspended(Id, reason, at));
    }

    /// <summary>Ends the hub for good. Its host may become a hub again.</summary>
    public void End(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(HubMove.Ended);

        Enter(HubStatus.Ended, reason, by, at);
        OpenHostId = null;
        Raise(new HubEnded(Id, reason, at));
    }

    private void Enter(HubStatus status, string? reason, UserId by, DateTimeOffset at)
    {
        (Status, StatusReason) = (status, reason);
        Touch(by, at);
    }

    private void RequireOpen(HubMove move)
    {
        if (BlockingRule(move) is not { } rule)
            return;

        rule.Require(
            false,
            rule == HubRules.AllCriteriaAssessed ? [.. UnassessedCriteria.Select(criterion => criterion.ToString())]
                : rule == HubRules.CriteriaMet ? [.. UnmetCriteria.Select(criterion => criterion.ToString())]
                : [.. Enum.GetValues<HubMove>().Where(other => BlockingRule(other) is null).Select(other => other.ToString())]
        );
    }
}
