using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Lists the values of an indicator visible to the caller, the latest recorded first.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="PlanId">Values of this plan only.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Cursor of the page to return.</param>
public sealed record ListActuals(Guid IndicatorId, Guid? PlanId, int Limit, string? Cursor) : IRequest<Listing<ActualItem>>;

internal sealed class ListActualsHandler(IAppDb db, ICurrentUser user, IServerKeys keys) : IRequestHandler<ListActuals, Listing<ActualItem>>
{
    public async Task<Listing<ActualItem>> Handle(ListActuals request, CancellationToken ct)
    {
        var indicator = await IndicatorLookup.ReadIndicatorAsync(db, user, request.IndicatorId, ct);
        var plans = db.ReplicationPlans.VisibleTo(user, db);
        var actuals = db
            .IndicatorActuals.AsNoTracking()
            .Where(a => a.IndicatorId == indicator.Id && (a.PlanId == null || plans.Any(p => p.Id == a.PlanId)));
        if (request.PlanId is { } plan)
            actuals = actuals.Where(a => a.PlanId == new ReplicationPlanId(plan));
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"actuals\n{request.IndicatorId}\n{request.PlanId}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => actuals.NewestFrom(after, backwards, a => a.RecordedAt, a => a.Id),
            actual => ActualItem.Of(actual, indicator.Unit),
            actual => new TimeKey(actual.RecordedAt, actual.Id.Value),
            ct
        );
    }
}
