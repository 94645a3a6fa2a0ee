using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The columns of a plan in an overview, without its items.</summary>
internal sealed record OverviewRow(
    ReplicationPlanId Id,
    PlanStatus Status,
    string? AgreementNumber,
    OverviewOrigin Origin,
    AdopterRef Adopter,
    RegionItem Region
);

/// <summary>A plan in an overview, with the totals over its items.</summary>
internal sealed record OverviewPlanTotals(OverviewRow Plan, ItemTotals Items, AsOfDay AsOf);

/// <summary>Groups plans for overviews. Text is ordered by code point, the same on every engine.</summary>
internal static class PlanSummaries
{
    /// <summary>Summarises all plans.</summary>
    public static OverviewSummary Summarise(this IReadOnlyCollection<OverviewPlanTotals> plans)
    {
        var items = ItemTotals.Of(plans.Select(plan => plan.Items));
        return new(
            plans.Count,
            StatusesOf(plans),
            plans.Count == 0 ? ProgressSummary.None : items.Progress(plans.First().AsOf),
            items.NextDue,
            items.LastReportAt
        );
    }

    /// <summary>Summarises the plans of each innovation.</summary>
    public static IReadOnlyList<OverviewInnovation> ByInnovation(this IEnumerable<OverviewPlanTotals> plans) =>
        [
            .. from plan in plans
            group plan by plan.Plan.Origin into same
            orderby same.Count() descending, same.Key.Id
            let all = same.ToList().Summarise()
            let districts = same.Select(plan => plan.Plan.Region.Code).Distinct().Count()
            select new OverviewInnovation(same.Key, districts, all.Plans, all.ByStatus, all.Progress, all.NextDue, all.LastReportAt),
        ];

    /// <summary>Summarises the plans of each region of adopters.</summary>
    public static IReadOnlyList<OverviewDistrict> ByDistrict(this IEnumerable<OverviewPlanTotals> plans) =>
        [
            .. plans
                .GroupBy(plan => plan.Plan.Region)
                .OrderBy(same => same.Key.Code, StringComparer.Ordinal)
                .Select(same => (Region: same.Key, All: same.ToList().Summarise()))
                .Select(same => new OverviewDistrict(
                    same.Region,
                    same.All.Plans,
                    same.All.ByStatus,
                    same.All.Progress,
                    same.All.NextDue,
                    same.All.LastReportAt
                )),
        ];

    /// <summary>Returns each plan in the order of the overview.</summary>
    public static IReadOnlyList<OverviewPlan> Ordered(this IEnumerable<OverviewPlanTotals> plans) =>
        [
            .. plans
                .OrderBy(plan => plan.Plan.Region.Code, StringComparer.Ordinal)
                .ThenBy(plan => plan.Plan.Adopter.Name, StringComparer.Ordinal)
                .ThenBy(plan => plan.Plan.Origin.Title, StringComparer.Ordinal)
                .ThenBy(plan => plan.Plan.Id)
                .Select(plan => new OverviewPlan(
                    plan.Plan.Id.Value,
                    plan.Plan.Origin.Id,
                    plan.Plan.Adopter,
                    plan.Plan.Status,
                    plan.Plan.AgreementNumber,
                    plan.Items.Progress(plan.AsOf),
                    plan.Items.NextDue,
                    plan.Items.LastReportAt
                )),
        ];

    private static IReadOnlyList<PlanStatusCount> StatusesOf(IEnumerable<OverviewPlanTotals> plans) =>
        [
            .. plans
                .CountBy(plan => plan.Plan.Status)
                .OrderBy(count => count.Key)
                .Select(count => new PlanStatusCount(count.Key, count.Value)),
        ];
}
