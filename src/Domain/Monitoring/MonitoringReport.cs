using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Monitoring;

/// <summary>
/// An adopter's quarterly report on a plan (<i>laporan triwulan</i>), together with the findings of someone from
/// outside.
/// </summary>
public sealed partial class MonitoringReport : AggregateRoot
{
    /// <summary>The length of a quarter such as <c>2026Q3</c>.</summary>
    public const int PeriodLength = 6;

    public const int ReasonMaxLength = 2_000;

    private MonitoringReport(
        MonitoringReportId id,
        ReplicationPlanId planId,
        InstitutionId adopterId,
        string period,
        DateTimeOffset createdAt
    ) => (Id, PlanId, AdopterId, Period, CreatedAt) = (id, planId, adopterId, period, createdAt);

    public MonitoringReportId Id { get; }

    public ReplicationPlanId PlanId { get; }

    public InstitutionId AdopterId { get; }

    /// <summary>The quarter, such as <c>2026Q3</c>.</summary>
    public string Period { get; }

    public ReportStatus Status { get; private set; } = ReportStatus.Draft;

    /// <summary>The reason it was returned.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>The progress as the adopter sees it, 0 to 100.</summary>
    public int Progress { get; private set; }

    public string? Achievements { get; private set; }

    public string? Obstacles { get; private set; }

    public string? NeededSupport { get; private set; }

    /// <summary>The reported value of each target that was measured.</summary>
    public IReadOnlyList<MeasuredTarget> Actuals { get; private set; } = [];

    /// <summary>The progress of the action items when it was last submitted, 0 to 100.</summary>
    public int? ItemsProgress { get; private set; }

    /// <summary>The progress as the verifier found it.</summary>
    public int? VerifiedProgress { get; private set; }

    /// <summary>The verified value of each target that was measured.</summary>
    public IReadOnlyList<VerifiedActual> VerifiedActuals { get; private set; } = [];

    public string? VerifierNote { get; private set; }

    /// <summary>Everyone who ever wrote or submitted it; none of them may verify it.</summary>
    public IReadOnlyList<UserId> Reporters { get; private set; } = [];

    /// <summary>When it was last submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public UserId? VerifiedBy { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <param name="periodBegins">The first day of the quarter.</param>
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
        MonitoringRules.PlanRunning.Require(plan.Phase is PlanPhase.Running or PlanPhase.Completed);
        MonitoringRules.PeriodStarted.Require(periodBegins <= Wib.DayOf(at));

        var report = new MonitoringReport(id ?? MonitoringReportId.New(), plan.Id, plan.AdopterId, period, at);
        report.Describe(content, by, at);
        report.Raise(new MonitoringReportDrafted(report.Id, plan.Id, period, at));
        return report;
    }

    /// <summary>
    /// Replaces the content. A submitted report becomes a draft again, so that it cannot change while someone is
    /// verifying it.
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
        Reporters = [.. Reporters.Union(by.UserIds)];
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("monitoring-report", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}
