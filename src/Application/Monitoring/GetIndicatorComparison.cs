using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Application.Places;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Indicators;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Compares the effect of an innovation at its origin and at its replications by one indicator.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Id">The indicator.</param>
/// <param name="AsOf">The day after which values are ignored; null to use all values.</param>
public sealed record GetIndicatorComparison(Guid InnovationId, Guid Id, DateOnly? AsOf) : IRequest<IndicatorComparison>
{
    /// <summary>Maximum number of plans compared.</summary>
    public const int MaxPlans = 1_000;
}

/// <summary>The effect of an innovation at its origin and at its replications, by one indicator.</summary>
/// <param name="Indicator">The indicator, with the unit of all values.</param>
/// <param name="AsOf">The day after which values are ignored; absent when all values count.</param>
/// <param name="Origin">The effect at the origin.</param>
/// <param name="Replicas">Replication plans visible to the caller, by name of the adopter, without declined and
/// cancelled ones.</param>
/// <param name="MoreReplicas">Whether there are more plans than are compared.</param>
public sealed record IndicatorComparison(
    IndicatorItem Indicator,
    DateOnly? AsOf,
    MeasuredEffect Origin,
    IReadOnlyList<ComparedReplica> Replicas,
    bool MoreReplicas
);

/// <summary>The measured change of an indicator at one place.</summary>
/// <param name="Baseline">Value before the innovation; absent when unknown.</param>
/// <param name="Latest">The latest value; absent when nothing was measured.</param>
/// <param name="LatestDate">The day of the latest value.</param>
/// <param name="Change">Change from the baseline to the latest value; absent when either is.</param>
public sealed record MeasuredEffect(decimal? Baseline, decimal? Latest, DateOnly? LatestDate, Change? Change);

/// <summary>The measured change of an indicator in a replication plan.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="Adopter">The adopter of the plan.</param>
/// <param name="Status">Status of the plan.</param>
/// <param name="Goal">Goal of the plan's target for the indicator; absent when the plan has none.</param>
/// <param name="Effect">The effect at the replica.</param>
public sealed record ComparedReplica(Guid PlanId, AdopterRef Adopter, PlanStatus Status, decimal? Goal, MeasuredEffect Effect);

internal sealed class GetIndicatorComparisonHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetIndicatorComparison, IndicatorComparison>
{
    private static readonly PlanStatus[] GivenUp = [PlanStatus.Declined, PlanStatus.Cancelled];

    public async Task<IndicatorComparison> Handle(GetIndicatorComparison request, CancellationToken ct)
    {
        var indicator = await IndicatorLookup.ReadIndicatorAsync(db, user, request.InnovationId, request.Id, ct);
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

    /// <summary>Returns the latest value of each place; of several values of one day, the one recorded last.</summary>
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
