using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Regions;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Returns the overview of a region's replications, as far as they are visible to the caller.</summary>
/// <param name="RegionCode">A province, regency or city.</param>
/// <param name="BudgetYear">First budget year in which the plans are carried out.</param>
/// <param name="AsOf">The day (WIB) as of whose end the overview holds; null for today.</param>
public sealed record GetReplicationOverview(string RegionCode, int BudgetYear, DateOnly? AsOf) : IRequest<ReplicationOverview>;

internal sealed class GetReplicationOverviewHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetReplicationOverview, ReplicationOverview>
{
    public Task<ReplicationOverview> Handle(GetReplicationOverview request, CancellationToken ct) =>
        OverviewReader.OverviewAsync(db, user, request.RegionCode, request.BudgetYear, AsOfDay.Of(request.AsOf, clock.GetUtcNow()), ct);
}

/// <summary>Summarises the plans of a region.</summary>
internal static class OverviewReader
{
    /// <summary>The statuses of plans whose owner has not accepted.</summary>
    private static readonly PlanStatus[] Unaccepted = [PlanStatus.Draft, PlanStatus.Proposed, PlanStatus.Declined];

    /// <summary>Returns the overview of a region on a day with a constant number of queries.</summary>
    public static async Task<ReplicationOverview> OverviewAsync(
        IAppDb db,
        ICurrentUser user,
        string regionCode,
        int budgetYear,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        var region = await RegionLookup.ReadRegionAsync(db, regionCode, ct);
        var inRegion = OverviewReader.PlansIn(db, user, regionCode, budgetYear, asOf);
        var rows = await OverviewReader.RowsAsync(db, inRegion, ct);
        if (asOf.IsPast)
            rows = OverviewReader.AsOf(rows, await PlanStates.StatesOfAsync(db, inRegion, asOf.End, ct));
        var sums = await inRegion.ItemsOf(db).SumsByPlanAsync(db, asOf, ct);
        List<OverviewPlanTotals> plans = [.. rows.Select(row => new OverviewPlanTotals(row, TotalsOf(row), asOf))];

        return new()
        {
            Region = region,
            BudgetYear = budgetYear,
            AsOf = asOf.Day,
            Summary = plans.Summarise(),
            Innovations = plans.ByInnovation(),
            Districts = plans.ByDistrict(),
            Plans = plans.Ordered(),
        };

        ItemTotals TotalsOf(OverviewRow row) =>
            PlanPhases.GivenUp.Contains(row.Status) ? ItemTotals.None : sums.GetValueOrDefault(row.Id, ItemTotals.None).Of(row.Status);
    }

    /// <summary>
    /// Filters the plans of a budget year by the adopter's region. The adopters are a subquery that is evaluated once;
    /// a join would look up the adopter of every plan of the year.
    /// </summary>
    public static IQueryable<ReplicationPlan> PlansIn(IAppDb db, ICurrentUser user, string regionCode, int budgetYear, AsOfDay asOf)
    {
        var adopters = db.Institutions.Where(i => i.RegionCode!.StartsWith(regionCode)).Select(i => i.Id);
        var plans = db.ReplicationPlans.AsNoTracking().Where(p => adopters.Contains(p.AdopterId));
        return (
            asOf.IsPast
                ? plans.InStateBefore(db.PlanStates.Where(s => s.BudgetYear == budgetYear), asOf.End, db)
                : plans.Where(p => p.BudgetYear == budgetYear)
        ).VisibleTo(user, db, asOf);
    }

    /// <summary>Returns the items of the plans. A join, not a list of ids: a province has thousands of plans.</summary>
    private static IQueryable<ActionItem> ItemsOf(this IQueryable<ReplicationPlan> plans, IAppDb db) =>
        from plan in plans
        join item in db.ActionItems on plan.Id equals item.PlanId
        select item;

    /// <summary>Returns the rows with the status and the agreement that the plans had then.</summary>
    private static List<OverviewRow> AsOf(List<OverviewRow> rows, IReadOnlyDictionary<ReplicationPlanId, PastStatus> states) =>
        rows.ConvertAll(row =>
        {
            var status = states[row.Id].Status;
            return row with { Status = status, AgreementNumber = Unaccepted.Contains(status) ? null : row.AgreementNumber };
        });

    private static Task<List<OverviewRow>> RowsAsync(IAppDb db, IQueryable<ReplicationPlan> plans, CancellationToken ct) =>
        (
            from plan in plans
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            join region in db.Regions on adopter.RegionCode equals region.Code
            join origin in db.Innovations on plan.OriginId equals origin.Id
            select new OverviewRow(
                plan.Id,
                plan.Status,
                plan.AgreementNumber,
                new OverviewOrigin(origin.Id.Value, origin.Content.Title, origin.RegistryNumber),
                new AdopterRef(adopter.Id.Value, adopter.Name, adopter.Kind, adopter.RegionCode),
                new RegionItem(region.Code, region.Name, region.Kind, region.ParentCode)
            )
        ).ToListAsync(ct);
}
