using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Monitoring;

/// <summary>A report was begun.</summary>
public sealed record MonitoringReportDrafted(MonitoringReportId ReportId, ReplicationPlanId PlanId, string Period, DateTimeOffset At)
    : IDomainEvent;

/// <summary>What a report says was changed.</summary>
public sealed record MonitoringReportRevised(MonitoringReportId ReportId, ReplicationPlanId PlanId, string Period, DateTimeOffset At)
    : IDomainEvent;

/// <summary>A report was handed in.</summary>
public sealed record MonitoringReportSubmitted(
    MonitoringReportId ReportId,
    ReplicationPlanId PlanId,
    string Period,
    int Progress,
    int ItemsProgress,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A report was verified.</summary>
public sealed record MonitoringReportVerified(
    MonitoringReportId ReportId,
    ReplicationPlanId PlanId,
    string Period,
    int Progress,
    int VerifiedProgress,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A report was given back.</summary>
public sealed record MonitoringReportReturned(
    MonitoringReportId ReportId,
    ReplicationPlanId PlanId,
    string Period,
    string Reason,
    DateTimeOffset At
) : IDomainEvent;
