using JippApi.Domain.Common;

namespace JippApi.Domain.Monitoring;

public static class MonitoringRules
{
    public static readonly Rule PlanRunning = new(
        "report-plan-not-running",
        "A report can be written only on a plan that is committed, in progress, stalled or completed."
    );

    public static readonly Rule PeriodStarted = new("report-period-not-begun", "The quarter has not begun.");

    public static readonly Rule OnePerPeriod = new("report-exists", "The plan already has a report for this quarter; revise that one.");

    public static readonly Rule Editable = new("report-verified", "A verified report can no longer change.");

    public static readonly Rule TransitionAllowed = new(
        "report-transition-not-allowed",
        "The report cannot make this transition from its current status."
    );

    /// <summary>The four-eyes principle.</summary>
    public static readonly Rule VerifiedByAnother = new(
        "report-verified-by-reporter",
        "A report must be verified by someone who neither wrote nor submitted it.",
        RuleKind.Permission
    );

    public static readonly Rule VerifierIndependent = new(
        "report-verified-by-own-institution",
        "A report cannot be verified by anyone from the adopter, an institution above it or one of its units.",
        RuleKind.Permission
    );

    public static readonly Rule ActualsReported = new(
        "report-actual-not-reported",
        "Only reported target values can be verified.",
        RuleKind.Input
    );
}
