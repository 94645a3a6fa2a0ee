using JippApi.Domain.Common;

namespace JippApi.Domain.Monitoring;

public sealed partial class MonitoringReport
{
    private static readonly Dictionary<ReportStatus, ReportStatus[]> AllowedFrom = new()
    {
        [ReportStatus.Submitted] = [ReportStatus.Draft, ReportStatus.Returned],
        [ReportStatus.Verified] = [ReportStatus.Submitted],
        [ReportStatus.Returned] = [ReportStatus.Submitted],
    };

    /// <summary>The statuses it can move to from its current one.</summary>
    public IEnumerable<ReportStatus> AllowedTransitions => AllowedFrom.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    /// <param name="isOfAdopter">Whether they belong to the adopter, to an institution above it or to one of its
    /// units.</param>
    public Rule? BlockingRule(ReportStatus to, Actor by, bool isOfAdopter)
    {
        if (!AllowedTransitions.Contains(to))
            return MonitoringRules.TransitionAllowed;
        if (to == ReportStatus.Submitted)
            return null;
        if (Reporters.Intersect(by.UserIds).Any())
            return MonitoringRules.VerifiedByAnother;
        return isOfAdopter ? MonitoringRules.VerifierIndependent : null;
    }

    /// <summary>Submits the report.</summary>
    /// <param name="itemsProgress">The progress of the action items today.</param>
    public void Submit(int itemsProgress, Actor by, DateTimeOffset at)
    {
        RequireOpen(ReportStatus.Submitted, by, false);

        (Status, StatusReason, ItemsProgress, SubmittedAt, UpdatedAt) = (ReportStatus.Submitted, null, itemsProgress, at, at);
        Reporters = [.. Reporters.Union(by.UserIds)];
        Raise(new MonitoringReportSubmitted(Id, PlanId, Period, Progress, itemsProgress, at));
    }

    public void Verify(ReportVerification findings, Actor by, bool isOfAdopter, DateTimeOffset at)
    {
        RequireOpen(ReportStatus.Verified, by, isOfAdopter);
        MonitoringRules.ActualsReported.Require(findings.Actuals.All(found => Actuals.Any(actual => actual.Number == found.Number)));

        var found = findings.Actuals.ToDictionary(actual => actual.Number);
        (Status, VerifiedProgress, VerifierNote) = (ReportStatus.Verified, findings.Progress, findings.Note);
        VerifiedActuals = [.. Actuals.Select(actual => found.GetValueOrDefault(actual.Number, new(actual.Number, actual.Value)))];
        (VerifiedBy, VerifiedAt, UpdatedAt) = (by.UserId, at, at);
        Raise(new MonitoringReportVerified(Id, PlanId, Period, Progress, findings.Progress, at));
    }

    /// <summary>Returns the report to be corrected.</summary>
    public void Return(string reason, Actor by, bool isOfAdopter, DateTimeOffset at)
    {
        RequireOpen(ReportStatus.Returned, by, isOfAdopter);

        (Status, StatusReason, UpdatedAt) = (ReportStatus.Returned, reason, at);
        Raise(new MonitoringReportReturned(Id, PlanId, Period, reason, at));
    }

    private void RequireOpen(ReportStatus to, Actor by, bool isOfAdopter)
    {
        if (BlockingRule(to, by, isOfAdopter) is { } rule)
            throw rule.Broken([.. rule == MonitoringRules.TransitionAllowed ? AllowedTransitions.Select(move => move.ToString()) : []]);
    }
}
