using JippApi.Api.Conventions.Exports;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Monitoring;

/// <summary>The columns in which monitoring reports are exported.</summary>
internal static class MonitoringTables
{
    public static readonly Table<MonitoringReportCard> Reports = new Table<MonitoringReportCard>(
        "monitoring-reports",
        "Laporan triwulan — Monitoring reports"
    )
        .Id("id", r => r.Id)
        .Id("planId", r => r.PlanId)
        .Id("adopterId", r => r.Adopter.Id)
        .Text("adopter", r => r.Adopter.Name)
        .RegionCode("regionCode", r => r.Adopter.RegionCode)
        .Registry("period", r => r.Period)
        .Code("status", "report-statuses", r => r.Status)
        .Number("selfReported", r => r.Progress.SelfReported)
        .Number("verified", r => r.Progress.Verified)
        .Number("difference", r => r.Progress.Difference)
        .Number("fromActionItems", r => r.Progress.FromActionItems)
        .Time("submittedAt", r => r.SubmittedAt)
        .Time("verifiedAt", r => r.VerifiedAt)
        .Time("updatedAt", r => r.UpdatedAt);

    public static readonly Table<MissingReport> Missing = new Table<MissingReport>(
        "missing-reports",
        "Laporan yang belum masuk — Missing reports"
    )
        .Id("planId", r => r.PlanId)
        .Id("adopterId", r => r.Adopter.Id)
        .Text("adopter", r => r.Adopter.Name)
        .RegionCode("regionCode", r => r.Adopter.RegionCode)
        .LongText("title", r => r.OriginTitle)
        .Registry("period", r => r.Period)
        .Day("dueOn", r => r.DueOn)
        .Boolean("overdue", r => r.Overdue)
        .Id("reportId", r => r.ReportId)
        .Code("reportStatus", "report-statuses", r => r.ReportStatus);
}
