using JippApi.Application.Access;
using JippApi.Application.AuditTrail;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Reports;

/// <summary>
/// Prints the report on a region's replications in a quarter (PDF), as far as they are visible to the caller.
/// </summary>
/// <param name="RegionCode">A province, regency or city.</param>
/// <param name="Period">The quarter; while it lasts, the report holds for today.</param>
/// <param name="BudgetYear">Budget year of the plans; null for the year of the quarter.</param>
public sealed record ReportReplications(string RegionCode, Quarter Period, int? BudgetYear = null) : IRequest<DocumentFile>;

internal sealed class ReportReplicationsHandler(
    IAppDb db,
    ICurrentUser user,
    IReportDocuments documents,
    DocumentPolicy policy,
    TimeProvider clock
) : IRequestHandler<ReportReplications, DocumentFile>
{
    public async Task<DocumentFile> Handle(ReportReplications request, CancellationToken ct)
    {
        var (now, year) = (clock.GetUtcNow(), request.BudgetYear ?? request.Period.Year);
        var today = Wib.DayOf(now);
        PeriodRules.Begun.Require(request.Period.From <= today);
        var asOf = AsOfDay.EndOf(request.Period, now);
        var plans = OverviewReader.PlansIn(db, user, request.RegionCode, year, asOf);
        var told = plans.ReportingTo(user, db);
        var overview = await OverviewReader.OverviewAsync(db, user, request.RegionCode, year, asOf, ct);
        var report = new ReplicationReport
        {
            Period = request.Period,
            IsPast = asOf.IsPast,
            Overview = overview,
            LateItems = await LateItemsAsync(plans, asOf, ct),
            Promises = await PromisesAsync(request.RegionCode, year, asOf.Day, today, ct),
            Mentoring = await QuarterSessions.SessionsOfAsync(db, told, request.Period, request.RegionCode, ct),
            Monitoring = await QuarterReports.ReportsOfAsync(db, told, request.Period, today, ct),
            Evaluation = await QuarterEvaluations.EvaluationsOfAsync(db, plans, request.Period, ct),
            IsIllustrative = overview.Plans.Any(plan => Illustration.Is(plan.Id)),
            Head = await ExportedHead.OfDayAsync(db, policy, now, ct),
        };
        return new(documents.Pdf(report), $"Laporan replikasi {overview.Region.Name} {request.Period}", 0);
    }

    private async Task<List<LateItem>> LateItemsAsync(IQueryable<ReplicationPlan> plans, AsOfDay asOf, CancellationToken ct)
    {
        var rows = await (
            from plan in plans
            join item in db.ActionItems.OverdueOn(asOf, db) on plan.Id equals item.PlanId
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            join origin in db.Innovations on plan.OriginId equals origin.Id
            from unit in db.Institutions.Where(i => i.Id == item.ResponsibleUnitId).DefaultIfEmpty()
            orderby item.DueOn, item.Id
            select new
            {
                item.Activity,
                Unit = unit!.Name,
                Adopter = adopter.Name,
                Origin = origin.Content.Title,
                item.DueOn,
                item.Progress,
            }
        )
            .Take(ReplicationReport.MaxLateItems)
            .ToListAsync(ct);
        return rows.ConvertAll(row => new LateItem(
            row.Activity,
            row.Unit,
            row.Adopter,
            row.Origin,
            row.DueOn!.Value,
            asOf.Day.DayNumber - row.DueOn.Value.DayNumber,
            asOf.IsPast ? null : row.Progress
        ));
    }

    /// <summary>
    /// Returns the promises on sheets signed by then, also on those that the hub has ended since: ending a sheet does
    /// not
    /// undo a promise. A promise changed by a later edition is counted on that edition only.
    /// </summary>
    private async Task<IReadOnlyList<FulfilmentLine>> PromisesAsync(
        string region,
        int year,
        DateOnly day,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (province, end) = (RegionCode.ProvinceOf(region), Wib.EndOf(day));
        var sheets = db
            .Commitments.VisibleTo(user, db)
            .Where(s =>
                s.RegionCode == province
                && s.FirstSignedAt < end
                && s.Lines.Any(line => db.ReplicationPlans.Any(plan => plan.Id == line.PlanId && plan.BudgetYear == year))
            );
        var promises = await FulfilmentReader.PromisesAsync(db, sheets, day, today, ct);
        return
        [
            .. promises
                .Select(promise => promise.Line)
                .Where(line =>
                    !line.Amended
                    && line.BudgetYear == year
                    && line.Adopter.RegionCode?.StartsWith(region, StringComparison.Ordinal) == true
                )
                .OrderBy(line => line.Adopter.RegionCode, StringComparer.Ordinal)
                .ThenBy(line => line.Adopter.Name, StringComparer.Ordinal)
                .ThenBy(line => line.Origin.Title, StringComparer.Ordinal),
        ];
    }
}
