using JippApi.Application.Common;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Indicators;

/// <summary>Checks the indicators that targets of plans name.</summary>
internal static class IndicatorReferences
{
    /// <summary>
    /// Every indicator that is named is the origin's, and the target is in its unit; one query for all of them.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="named">Place in the body, origin, and the targets of a plan.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task RequireIndicatorsAsync(
        this IAppDb db,
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
            }
        }

        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}
