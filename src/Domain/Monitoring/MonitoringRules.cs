using JippApi.Domain.Common;

namespace JippApi.Domain.Monitoring;

/// <summary>The rules of monitoring reports.</summary>
public static class MonitoringRules
{
    /// <summary>What is carried out is reported on.</summary>
    public static readonly Rule PlanRuns = new(
        "report-plan-not-running",
        "A report is written about a plan that is committed, in progress, stalled or completed."
    );

    /// <summary>Nobody reports on what has not begun.</summary>
    public static readonly Rule PeriodBegun = new("report-period-not-begun", "The quarter has not begun.");

    /// <summary>A plan has one report for a quarter.</summary>
    public static readonly Rule OnePerPeriod = new("report-exists", "The plan has a report for this quarter; revise that one.");

    /// <summary>What was verified stays.</summary>
    public static readonly Rule Editable = new("report-verified", "A verified report does not change any more.");

    /// <summary>What somebody is looking at stays until they have answered.</summary>
    public static readonly Rule MoveAllowed = new(
        "report-transition-not-allowed",
        "The report cannot make this move in its present state."
    );

    /// <summary>Nobody verifies what they have written.</summary>
    public static readonly Rule VerifiedByAnother = new(
        "report-verified-by-reporter",
        "Somebody else than who wrote or handed in the report verifies it.",
        RuleKind.Permission
    );

    /// <summary>Nobody verifies what their institution has written.</summary>
    public static readonly Rule VerifiedFromOutside = new(
        "report-verified-by-own-institution",
        "Nobody of the adopter, of what is above it or of its units verifies its report.",
        RuleKind.Permission
    );

    /// <summary>What was not reported cannot be verified.</summary>
    public static readonly Rule ActualsReported = new(
        "report-actual-not-reported",
        "Only values of targets that were reported are verified.",
        RuleKind.Input
    );
}
