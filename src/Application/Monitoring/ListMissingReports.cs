using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Monitoring;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>
/// Lists the plans that owe a report for a quarter: those in progress or stalled at its end, or now while it lasts, for
/// which no report was submitted.
/// </summary>
/// <param name="Period">The quarter.</param>
/// <param name="RegionPrefix">Prefix of the region code of the adopter.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Cursor of the page to return.</param>
public sealed record ListMissingReports(Quarter Period, string? RegionPrefix, int Limit, string? Cursor) : IRequest<Listing<MissingReport>>;

/// <summary>A plan that owes a report.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="Adopter">The adopter of the plan.</param>
/// <param name="OriginTitle">Title of the innovation to replicate.</param>
/// <param name="Period">The quarter.</param>
/// <param name="DueOn">Last day for submitting the report, in the zone of the adopter.</param>
/// <param name="Overdue">Whether that day has passed.</param>
/// <param name="ReportId">The drafted or returned report; absent when there is none.</param>
/// <param name="ReportStatus">Status of that report; absent when there is none.</param>
public sealed record MissingReport(
    Guid PlanId,
    AdopterRef Adopter,
    string OriginTitle,
    string Period,
    DateOnly DueOn,
    bool Overdue,
    Guid? ReportId,
    ReportStatus? ReportStatus
);

internal sealed class ListMissingReportsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListMissingReports, Listing<MissingReport>>
{
    private static readonly ReportStatus[] HandedIn = [ReportStatus.Submitted, ReportStatus.Verified];

    public Task<Listing<MissingReport>> Handle(ListMissingReports request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (today, period, due) = (Wib.DayOf(now), request.Period.ToString(), request.Period.To.AddDays(ReportingNorms.DueDays));
        PeriodRules.Begun.Require(request.Period.From <= today);
        var plans = Owing(request.Period, today);
        if (request.RegionPrefix is { } region)
            plans = plans.Where(p => db.Institutions.Any(a => a.Id == p.AdopterId && a.RegionCode!.StartsWith(region)));
        return new KeysetPage<Guid>(request.Limit, request.Cursor, $"missing\n{period}\n{request.RegionPrefix}", keys.Cursors).ReadAsync(
            (after, backwards) =>
                From(plans, after, backwards)
                    .WithNames(db)
                    .Select(row => new
                    {
                        row.Plan.Id,
                        Adopter = new AdopterRef(row.Adopter.Id.Value, row.Adopter.Name, row.Adopter.Kind, row.Adopter.RegionCode),
                        row.Origin.Content.Title,
                        Report = db
                            .MonitoringReports.Where(r => r.PlanId == row.Plan.Id && r.Period == period)
                            .Select(r => new { r.Id, r.Status })
                            .FirstOrDefault(),
                    }),
            row => new MissingReport(
                row.Id.Value,
                row.Adopter,
                row.Title,
                period,
                due,
                due < RegionZones.Of(row.Adopter.RegionCode).DayOf(now),
                row.Report?.Id.Value,
                row.Report?.Status
            ),
            row => row.Id.Value,
            ct
        );
    }

    private IQueryable<ReplicationPlan> Owing(Quarter quarter, DateOnly today)
    {
        var (handedIn, period) = (HandedIn, quarter.ToString());
        return db
            .ReplicationPlans.AsNoTracking()
            .ReportingTo(user, db)
            .OwingReports(quarter, today, db)
            .Where(p => !db.MonitoringReports.Any(r => r.PlanId == p.Id && r.Period == period && handedIn.Contains(r.Status)));
    }

    private static IQueryable<ReplicationPlan> From(IQueryable<ReplicationPlan> plans, Guid after, bool backwards)
    {
        var id = new ReplicationPlanId(after);
        if (after != Guid.Empty)
            plans = backwards ? plans.Where(p => p.Id.CompareTo(id) < 0) : plans.Where(p => p.Id.CompareTo(id) > 0);
        return backwards ? plans.OrderByDescending(p => p.Id) : plans.OrderBy(p => p.Id);
    }
}
