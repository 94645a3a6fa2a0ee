using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Filters for listing reports. Null and empty values are ignored.</summary>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="RegionPrefix">Prefix of the region code of the adopter.</param>
/// <param name="Period">The quarter.</param>
/// <param name="PlanId">The replication plan.</param>
public sealed record ReportFilter(IReadOnlyList<ReportStatus> Statuses, string? RegionPrefix, Quarter? Period, Guid? PlanId)
{
    /// <summary>Binds a cursor to the filters.</summary>
    public string Key => $"{string.Join(',', Statuses)}\n{RegionPrefix}\n{Period}\n{PlanId}";
}

/// <summary>Lists the reports visible to the caller, most recently changed first.</summary>
public sealed record ListMonitoringReports(ReportFilter Filter, int Limit, string? Cursor) : IRequest<Listing<MonitoringReportCard>>;

/// <summary>Lists the reports of a plan.</summary>
public sealed record ListPlanMonitoringReports(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<MonitoringReportCard>>;

/// <summary>Returns a monitoring report.</summary>
public sealed record GetMonitoringReport(Guid Id) : IRequest<MonitoringReportDocument>;

internal sealed class ListMonitoringReportsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListMonitoringReports, Listing<MonitoringReportCard>>
{
    public Task<Listing<MonitoringReportCard>> Handle(ListMonitoringReports request, CancellationToken ct)
    {
        var (filter, reports) = (request.Filter, db.MonitoringReports.AsNoTracking().VisibleTo(user, db));
        if (filter.Statuses is { Count: > 0 } statuses)
            reports = reports.Where(r => statuses.Contains(r.Status));
        if (filter.RegionPrefix is { } region)
            reports = reports.Where(r => db.Institutions.Any(a => a.Id == r.AdopterId && a.RegionCode!.StartsWith(region)));
        if (filter.Period?.ToString() is { } period)
            reports = reports.Where(r => r.Period == period);
        if (filter.PlanId is { } plan)
            reports = reports.Where(r => r.PlanId == new ReplicationPlanId(plan));
        return ReportPages.PageAsync(db, reports, new(request.Limit, request.Cursor, $"reports\n{filter.Key}", keys.Cursors), ct);
    }
}

internal sealed class ListPlanMonitoringReportsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanMonitoringReports, Listing<MonitoringReportCard>>
{
    public async Task<Listing<MonitoringReportCard>> Handle(ListPlanMonitoringReports request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        if (!await db.ReplicationPlans.Where(p => p.Id == plan.Id).ReportingTo(user, db).AnyAsync(ct))
            throw new ForbiddenException(Permissions.ReadPlans);
        return await ReportPages.PageAsync(
            db,
            db.MonitoringReports.AsNoTracking().Where(r => r.PlanId == plan.Id),
            new(request.Limit, request.Cursor, $"plan-reports\n{request.PlanId}", keys.Cursors),
            ct
        );
    }
}

internal sealed class GetMonitoringReportHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetMonitoringReport, MonitoringReportDocument>
{
    public async Task<MonitoringReportDocument> Handle(GetMonitoringReport request, CancellationToken ct) =>
        await MonitoringReportLookup.DocumentAsync(db, await MonitoringReportLookup.ReadReportAsync(db, user, request.Id, ct), ct);
}

internal static class ReportPages
{
    /// <summary>Returns a page of reports with their adopters in one query.</summary>
    public static Task<Listing<MonitoringReportCard>> PageAsync(
        IAppDb db,
        IQueryable<MonitoringReport> reports,
        KeysetPage<TimeKey> page,
        CancellationToken ct
    ) =>
        page.ReadAsync(
            (after, backwards) =>
                reports
                    .NewestFrom(after, backwards, r => r.UpdatedAt, r => r.Id)
                    .Join(
                        db.Institutions,
                        report => report.AdopterId,
                        adopter => adopter.Id,
                        (report, adopter) =>
                            new
                            {
                                Report = report,
                                Adopter = new AdopterRef(adopter.Id.Value, adopter.Name, adopter.Kind, adopter.RegionCode),
                            }
                    ),
            row => MonitoringReportCard.Of(row.Report, row.Adopter),
            row => new TimeKey(row.Report.UpdatedAt, row.Report.Id.Value),
            ct
        );
}
