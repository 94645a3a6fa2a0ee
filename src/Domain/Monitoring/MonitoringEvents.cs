using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Monitoring;

public sealed record MonitoringReportDrafted(MonitoringReportId ReportId, ReplicationPlanId PlanId, string Period, DateTimeOffset At)
    : IDomainEvent;

public sealed record MonitoringReportRevised(MonitoringReportId ReportId, ReplicationPlanId PlanId, string Period, DateTimeOffset At)
    : IDomainEvent;

public sealed record MonitoringReportSubmitted(
    MonitoringReportId ReportId,
    ReplicationPlanId PlanId,
    string Period,
    int Progress,
    int ItemsProgress,
    DateTimeOffset At
) : IDomainEvent;

public sealed record MonitoringReportVerified(
    MonitoringReportId ReportId,
    ReplicationPlanId PlanId,
    string Period,
    int Progress,
    int VerifiedProgress,
    DateTimeOffset At
) : IDomainEvent;

public sealed record MonitoringReportReturned(
    MonitoringReportId ReportId,
    ReplicationPlanId PlanId,
    string Period,
    string Reason,
    DateTimeOffset At
) : IDomainEvent;
