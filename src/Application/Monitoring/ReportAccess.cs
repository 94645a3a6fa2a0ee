using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Decides what a caller may do with a report, whatever its status.</summary>
/// <param name="Writes">Writes for the adopter.</param>
/// <param name="Verifies">Mentors the plan, or verifies for its hub or province.</param>
internal sealed record ReportAccess(bool Writes, bool Verifies)
{
    /// <summary>Returns the permission a move requires.</summary>
    public static string PermissionFor(ReportStatus to) =>
        to == ReportStatus.Submitted ? Permissions.WritePlans : Permissions.VerifyReports;

    /// <summary>Whether the caller may make a move.</summary>
    public bool May(ReportStatus to) => to == ReportStatus.Submitted ? Writes : Verifies;
}

/// <summary>
/// Decides who may see a report: the adopter, the plan's mentors and the supporting hub. Obstacles are not made public.
/// </summary>
internal static class MonitoringReportLookup
{
    /// <summary>Filters the plans whose reports are visible to the caller.</summary>
    public static IQueryable<ReplicationPlan> ReportingTo(this IQueryable<ReplicationPlan> plans, ICurrentUser user, IAppDb db)
    {
        if (user.Caller is not { } caller)
            return plans.Where(_ => false);
        var reach = caller.ReachOf(Permissions.ReadPlans);
        if (reach.IsNationwide)
            return plans;
        var (mentored, adopters, hubs) = (
            db.MentorAssignments.Of(caller),
            db.Institutions.Within(reach, db),
            db.Hubs.Within(caller.ReachOf(Permissions.VerifyReports), db)
        );
        return plans.Where(p =>
            adopters.Any(a => a.Id == p.AdopterId) || hubs.Any(h => h.Id == p.HubId) || mentored.Any(a => a.PlanId == p.Id)
        );
    }

    /// <summary>Filters the reports visible to the caller.</summary>
    public static IQueryable<MonitoringReport> VisibleTo(this IQueryable<MonitoringReport> reports, ICurrentUser user, IAppDb db)
    {
        if (user.Caller?.ReachOf(Permissions.ReadPlans) is { IsNationwide: true })
            return reports;
        var plans = db.ReplicationPlans.ReportingTo(user, db);
        return reports.Where(r => plans.Any(p => p.Id == r.PlanId));
    }

    /// <summary>Returns a report visible to the caller.</summary>
    public static async Task<MonitoringReport> ReadReportAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new MonitoringReportId(id);
        return await db.MonitoringReports.AsNoTracking().Where(r => r.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(MonitoringReport));
    }

    /// <summary>Loads a report for update, checking the version the caller read.</summary>
    /// <exception cref="ForbiddenException">The report is visible to the caller, but they may not make this
    /// change.</exception>
    public static async Task<MonitoringReport> LoadReportAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        ReportStatus to,
        CancellationToken ct
    )
    {
        var key = new MonitoringReportId(id);
        var report =
            await db.MonitoringReports.Where(r => r.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(MonitoringReport));
        if (!(await MonitoringReportLookup.ReportAccessAsync(db, user, report, ct)).May(to))
            throw new ForbiddenException(ReportAccess.PermissionFor(to));
        if (expectedVersion is null || expectedVersion == report.Version)
            return report;

        throw new StaleVersionException(
            report.Version,
            JsonSerializer.Serialize(
                await MonitoringReportLookup.DocumentAsync(db, report, ct),
                MonitoringJson.Readable.MonitoringReportDocument
            ),
            null
        );
    }

    /// <summary>Returns what the caller may do with a report.</summary>
    public static async Task<ReportAccess> ReportAccessAsync(IAppDb db, ICurrentUser user, MonitoringReport report, CancellationToken ct)
    {
        var (plan, verifying) = (report.PlanId, user.Caller!.ReachOf(Permissions.VerifyReports));
        var mentored = db.MentorAssignments.Of(user.Caller);
        var hubs = db.Hubs.Within(verifying, db);
        return new(
            await user.Caller.ReachOf(Permissions.WritePlans).CoversAsync(report.AdopterId, db, ct),
            await verifying.CoversAsync(report.AdopterId, db, ct)
                || await db.ReplicationPlans.AnyAsync(
                    p => p.Id == plan && (hubs.Any(h => h.Id == p.HubId) || mentored.Any(a => a.PlanId == plan)),
                    ct
                )
        );
    }

    /// <summary>Returns the document sent in response to a write.</summary>
    public static async Task<MonitoringReportDocument> DocumentAsync(IAppDb db, MonitoringReport report, CancellationToken ct) =>
        MonitoringReportDocument.Of(
            report,
            await db
                .Institutions.Where(i => i.Id == report.AdopterId)
                .Select(i => new AdopterRef(i.Id.Value, i.Name, i.Kind, i.RegionCode))
                .SingleAsync(ct)
        );
}
