using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Monitoring;

/// <summary>
/// What an adopter reports of a plan for a quarter (<i>laporan triwulan</i>), and what somebody from outside found of
/// it: both stand beside each other.
/// </summary>
public sealed partial class MonitoringReport : AggregateRoot
{
    /// <summary>Length of a quarter as it is written, e.g. <c>2026Q3</c>.</summary>
    public const int PeriodLength = 6;

    /// <summary>Longest reason to give it back.</summary>
    public const int ReasonMaxLength = 2_000;

    private MonitoringReport(
        MonitoringReportId id,
        ReplicationPlanId planId,
        InstitutionId adopterId,
        string period,
        DateTimeOffset createdAt
    ) => (Id, PlanId, AdopterId, Period, CreatedAt) = (id, planId, adopterId, period, createdAt);

    /// <summary>Its identity.</summary>
    public MonitoringReportId Id { get; }

    /// <summary>The plan.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Whose plan it is.</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>The quarter, e.g. <c>2026Q3</c>.</summary>
    public string Period { get; }

    /// <summary>Where it stands.</summary>
    public ReportStatus Status { get; private set; } = ReportStatus.Draft;

    /// <summary>Why it was given back.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>How far the plan has come by the adopter's judgement, 0 to 100.</summary>
    public int Progress { get; private set; }

    /// <summary>What was achieved.</summary>
    public string? Achievements { get; private set; }

    /// <summary>What stood in the way.</summary>
    public string? Obstacles { get; private set; }

    /// <summary>What help is needed.</summary>
    public string? NeededSupport { get; private set; }

    /// <summary>Of each target that was measured, how it is by the adopter's report.</summary>
    public IReadOnlyList<MeasuredTarget> Actuals { get; private set; } = [];

    /// <summary>How far the action items had come on the day when it was last handed in, 0 to 100.</summary>
    public int? ItemsProgress { get; private set; }

    /// <summary>How far the plan had come by who verified it.</summary>
    public int? VerifiedProgress { get; private set; }

    /// <summary>Of each target that was measured, how it is by who verified it.</summary>
    public IReadOnlyList<VerifiedActual> VerifiedActuals { get; private set; } = [];

    /// <summary>What the verifier has to say.</summary>
    public string? VerifierNote { get; private set; }

    /// <summary>Everybody who ever wrote or handed it in; none of them verifies it.</summary>
    public IReadOnlyList<UserId> Reporters { get; private set; } = [];

    /// <summary>When it was last handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who verified it.</summary>
    public UserId? VerifiedBy { get; private set; }

    /// <summary>When it was verified.</summary>
    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Begins a report.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The quarter.</param>
    /// <param name="periodBegins">Its first day.</param>
    /// <param name="content">What is reported.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static MonitoringReport Draft(
        ReplicationPlan plan,
        string period,
        DateOnly periodBegins,
        ReportContent content,
        Actor by,
        DateTimeOffset at,
        MonitoringReportId? id = null
    )
    {
        MonitoringRules.PlanRuns.Require(plan.Phase is PlanPhase.Running or PlanPhase.Completed);
        MonitoringRules.PeriodBegun.Require(periodBegins <= Wib.DayOf(at));

        var report = new MonitoringReport(id ?? MonitoringReportId.New(), plan.Id, plan.AdopterId, period, at);
        report.Describe(content, by, at);
        report.Raise(new MonitoringReportDrafted(report.Id, plan.Id, period, at));
        return report;
    }

    /// <summary>
    /// Changes what it says; what was handed in is a draft again, so that nobody verifies what changes under their
    /// eyes.
    /// </summary>
    public void Revise(ReportContent content, Actor by, DateTimeOffset at)
    {
        MonitoringRules.Editable.Require(Status != ReportStatus.Verified);

        if (Status == ReportStatus.Submitted)
            Status = ReportStatus.Draft;
        Describe(content, by, at);
        Raise(new MonitoringReportRevised(Id, PlanId, Period, at));
    }

    private void Describe(ReportContent content, Actor by, DateTimeOffset at)
    {
        (Progress, Achievements, Obstacles) = (content.Progress, content.Achievements, content.Obstacles);
        (NeededSupport, Actuals, UpdatedAt) = (content.NeededSupport, content.Actuals, at);
        Reporters = [.. Reporters.Union(by.Everybody)];
    }
}
