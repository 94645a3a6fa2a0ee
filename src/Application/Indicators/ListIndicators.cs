using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Indicators;

/// <summary>Lists the indicators of an innovation by code.</summary>
public sealed record ListIndicators(Guid InnovationId) : IRequest<IndicatorList>;

/// <summary>Returns an indicator.</summary>
public sealed record GetIndicator(Guid InnovationId, Guid Id) : IRequest<IndicatorItem>;

internal sealed class ListIndicatorsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListIndicators, IndicatorList>
{
    public async Task<IndicatorList> Handle(ListIndicators request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct);
        innovation.RequireNotEnded();
        var ids = await InnovationLookup.IdsOfAsync(db, innovation.Id, ct);
        var rows = await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.InnovationId)).OrderBy(i => i.Code).ToListAsync(ct);
        return new(rows.ConvertAll(IndicatorItem.Of));
    }
}

internal sealed class GetIndicatorHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetIndicator, IndicatorItem>
{
    public async Task<IndicatorItem> Handle(GetIndicator request, CancellationToken ct) =>
        IndicatorItem.Of(await IndicatorLookup.ReadIndicatorAsync(db, user, request.InnovationId, request.Id, ct));
}
