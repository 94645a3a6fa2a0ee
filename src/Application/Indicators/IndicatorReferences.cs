using JippApi.Application.Common;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Indicators;

/// <summary>Checks the indicators named by the targets of plans.</summary>
internal static class IndicatorReferences
{
    /// <summary>
    /// Requires that every indicator belongs to the plan's origin and every target has its unit, in one query.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="named">The targets of each plan, with their position in the body and the plan's origin.</param>
    /// <param name="ct">The cancellation token.</param>
    public static async Task RequireIndicatorsAsync(
        IAppDb db,
        IReadOnlyCollection<(string Place, InnovationId Origin, IReadOnlyList<PlanTarget>? Targets)> named,
        CancellationToken ct
    )
    {
        List<IndicatorId> ids =
        [
            .. named
                .SelectMany(plan => plan.Targets ?? [])
                .Where(target => target.IndicatorId is not null)
                .Select(target => new IndicatorId(target.IndicatorId!.Value))
                .Distinct(),
        ];
        if (ids.Count == 0)
            return;

        var known = await db
            .Indicators.Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.InnovationId,
                i.Unit,
                i.Direction,
            })
            .ToDictionaryAsync(i => i.Id, ct);
        List<Fault> faults = [];
        foreach (var (place, origin, targets) in named)
        {
            foreach (var (index, target) in (targets ?? []).Index())
            {
                if (target.IndicatorId is not { } id)
                    continue;
                if (known.GetValueOrDefault(new(id)) is not { } indicator || indicator.InnovationId != origin)
                    faults.Add(new($"{place}/{index}/indicatorId", "UNKNOWN_INDICATOR", id));
                else if (indicator.Unit != target.Unit.Trim())
                    faults.Add(new($"{place}/{index}/unit", "UNIT_DIFFERS", indicator.Unit));
                else if (Contradicts(target.Direction, indicator.Direction))
                    faults.Add(new($"{place}/{index}/direction", "DIRECTION_DIFFERS", target.Direction));
            }
        }

        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }

    private static bool Contradicts(TargetDirection? stated, IndicatorDirection known) =>
        (stated, known)
            is
                (TargetDirection.Up, IndicatorDirection.LowerIsBetter)
                or
                (TargetDirection.Down, IndicatorDirection.HigherIsBetter);
}
