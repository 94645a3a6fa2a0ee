using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Indicators;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Indicators;

/// <summary>What an innovation has changed where it comes from and where it is repeated, by one indicator.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Id">The indicator.</param>
/// <param name="AsOf">Only values of this day and before; all when null.</param>
public sealed record GetIndicatorComparison(Guid InnovationId, Guid Id, DateOnly? AsOf) : IRequest<IndicatorComparison>
{
    /// <summary>Most plans that are compared.</summary>
    public const int MaxPlans = 1_000;
}

/// <summary>What an innovation has changed, by one indicator.</summary>
/// <param name="Indicator">The indicator, with the unit of all values.</param>
/// <param name="AsOf">Only values of this day and before count; absent when all do.</param>
/// <param name="Origin">Where the innovation comes from.</param>
/// <param name="Replicas">Plans that repeat it and that the caller may know of, by the adopter's name; declined and
/// cancelled ones are left out.</param>
/// <param name="MoreReplicas">Whether there are more plans than are compared.</param>
public sealed record IndicatorComparison(
    IndicatorItem Indicator,
    DateOnly? AsOf,
    MeasuredEffect Origin,
    IReadOnlyList<ComparedReplica> Replicas,
    bool MoreReplicas
);

/// <summary>How an indicator has changed at one place.</summary>
/// <param name="Baseline">How it was before; absent when unknown.</param>
/// <param name="Latest">The latest value; absent when nothing was measured.</param>
/// <param name="LatestDate">The day that it is true of.</param>
/// <param name="Change">How it changed; absent where baseline or latest is.</param>
public sealed record MeasuredEffect(decimal? Baseline, decimal? Latest, DateOnly? LatestDate, Change? Change);

/// <summary>How an indicator has changed in a plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Adopter">Whose plan it is.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Goal">How it is to be, where a target of the plan names the indicator.</param>
/// <param name="Effect">How it has changed.</param>
public sealed record ComparedReplica(Guid PlanId, AdopterRef Adopter, PlanStatus Status, decimal? Goal, MeasuredEffect Effect);

internal sealed class GetIndicatorComparisonHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetIndicatorComparison, IndicatorComparison>
{
    private static readonly PlanStatus[] GivenUp = [PlanStatus.Declined, PlanStatus.Cancelled];

    public async Task<IndicatorComparison> Handle(GetIndicatorComparison request, CancellationToken ct)
    {
        var indicator = await db.ReadIndicatorAsync(user, request.InnovationId, request.Id, ct);
        var givenUp = GivenUp;
        var plans = db
            .ReplicationPlans.AsNoTracking()
            .Where(p => p.OriginId == indicator.InnovationId && !givenUp.Contains(p.Status))
            .VisibleTo(user, db);
        var rows = await plans
            .Join(db.Institutions, p => p.AdopterId, a => a.Id, (p, a) => new { Plan = p, Adopter = a })
            .OrderBy(row => row.Adopter.Name)
            .ThenBy(row => row.Plan.Id)
            .Take(GetIndicatorComparison.MaxPlans + 1)
            .Select(row => new
            {
                row.Plan.Id,
                row.Plan.Status,
                row.Plan.Content.Targets,
                Adopter = new AdopterRef(row.Adopter.Id.Value, row.Adopter.Name, row.Adopter.Kind, row.Adopter.RegionCode),
            })
            .ToListAsync(ct);
        var latest = (
            await LatestOf(indicator, plans, request.AsOf)
                .Select(a => new
                {
                    a.PlanId,
                    a.Date,
                    a.Value,
                    a.Id,
                })
                .ToListAsync(ct)
        ).ToLookup(a => a.PlanId);

        return new(
            IndicatorItem.Of(indicator),
            request.AsOf,
            EffectOf(null, indicator.Baseline),
            [
                .. rows.Take(GetIndicatorComparison.MaxPlans)
                    .Select(row =>
                    {
                        var target = row.Targets.FirstOrDefault(t => t.IndicatorId == request.Id);
                        return new ComparedReplica(row.Id.Value, row.Adopter, row.Status, target?.Goal, EffectOf(row.Id, target?.Baseline));
                    }),
            ],
            rows.Count > GetIndicatorComparison.MaxPlans
        );

        MeasuredEffect EffectOf(ReplicationPlanId? plan, decimal? baseline)
        {
            var value = latest[plan].MaxBy(a => a.Id.Value);
            return new(baseline, value?.Value, value?.Date, Change.Between(baseline, value?.Value, indicator.Direction));
        }
    }

    /// <summary>
    /// Of each place the value of the last day; of several of that day the one that was recorded last.
    /// </summary>
    private IQueryable<IndicatorActual> LatestOf(Indicator indicator, IQueryable<ReplicationPlan> plans, DateOnly? asOf)
    {
        var until = asOf ?? DateOnly.MaxValue;
        var actuals = db.IndicatorActuals.AsNoTracking().Where(a => a.IndicatorId == indicator.Id && a.Date <= until);
        return actuals.Where(a =>
            (a.PlanId == null || plans.Any(p => p.Id == a.PlanId))
            && !actuals.Any(later =>
                later.PlanId == a.PlanId && (later.Date > a.Date || (later.Date == a.Date && later.RecordedAt > a.RecordedAt))
            )
        );
    }
}
