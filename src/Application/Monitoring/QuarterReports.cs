using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Summarises the reports of a quarter in one query.</summary>
internal static class QuarterReports
{
    private static readonly PlanStatus[] Begun = [PlanStatus.InProgress, PlanStatus.Stalled];

    /// <summary>
    /// Filters the plans that owe a report for a quarter: those in progress or stalled at its end, or now while it
    /// lasts. A plan that has only been signed has nothing to report yet; one that was carried out is evaluated
    /// instead.
    /// </summary>
    public static IQueryable<ReplicationPlan> OwingReports(
        this IQueryable<ReplicationPlan> plans,
        Quarter quarter,
        DateOnly today,
        IAppDb db
    )
    {
        if (quarter.To >= today)
            return plans.Where(p => Begun.Contains(p.Status));
        return plans.InStatusBefore(Begun, Wib.EndOf(quarter.To), db);
    }

    /// <summary>Returns the reports on the plans in a quarter.</summary>
    /// <param name="db">The database.</param>
    /// <param name="plans">The plans whose reports are visible to the caller.</param>
    /// <param name="period">The quarter.</param>
    /// <param name="today">Today (WIB).</param>
    /// <param name="ct">The cancellation token.</param>
    /// <returns>The summary, or null when there are no plans.</returns>
    public static async Task<ReportedMonitoring?> ReportsOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        Quarter period,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (quarter, owing, due) = (period.ToString(), plans.OwingReports(period, today, db), period.To.AddDays(ReportingNorms.DueDays));
        var rows = await (
            from plan in plans
            join origin in db.Innovations on plan.OriginId equals origin.Id
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            join region in db.Regions on adopter.RegionCode equals region.Code
            from report in db.MonitoringReports.Where(r => r.PlanId == plan.Id && r.Period == quarter).DefaultIfEmpty()
            select new Row(
                region.Code,
                region.Name,
                adopter.Name,
                origin.Content.Title,
                owing.Any(p => p.Id == plan.Id),
                report == null ? null : (ReportStatus?)report.Status,
                report == null ? null : (int?)report.Progress,
                report == null ? null : report.VerifiedProgress
            )
        ).ToListAsync(ct);
        return rows.Count == 0
            ? null
            : new()
            {
                Plans = rows.Count,
                DueOn = due,
                IsDue = due < today,
                Districts =
                [
                    .. rows.Where(row => row.Owes || row.IsHandedIn)
                        .GroupBy(row => (row.Code, row.Region))
                        .OrderBy(district => district.Key.Code, StringComparer.Ordinal)
                        .Select(district => new DistrictReports(
                            district.Key.Region,
                            district.Count(row => row.Status == ReportStatus.Verified),
                            district.Count(row => row.Status == ReportStatus.Submitted),
                            district.Count(row => !row.IsHandedIn)
                        )),
                ],
                Compared =
                [
                    .. rows.Where(row => row.Status == ReportStatus.Verified)
                        .OrderBy(row => row.Code, StringComparer.Ordinal)
                        .Select(row => new ComparedReport(row.Adopter, row.Origin, row.Progress!.Value, row.Verified!.Value))
                        .OrderByDescending(report => Math.Abs(report.Difference))
                        .ThenBy(report => report.Adopter, StringComparer.Ordinal)
                        .ThenBy(report => report.Origin, StringComparer.Ordinal)
                        .Take(ReportedMonitoring.MaxCompared),
                ],
            };
    }

    private sealed record Row(
        string Code,
        string Region,
        string Adopter,
        string Origin,
        bool Owes,
        ReportStatus? Status,
        int? Progress,
        int? Verified
    )
    {
        public bool IsHandedIn => Status is ReportStatus.Submitted or ReportStatus.Verified;
    }
}
