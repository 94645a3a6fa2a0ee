using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;

namespace JippApi.Application.LegalInstruments;

/// <summary>Returns how far an innovation has climbed the institutionalisation ladder today.</summary>
public sealed record GetLadder(Guid InnovationId) : IRequest<LadderReport>;

internal sealed class GetLadderHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetLadder, LadderReport>
{
    public async Task<LadderReport> Handle(GetLadder request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct);
        innovation.RequireNotEnded();

        return LadderReport.Of(request.InnovationId, await LadderReader.FactsAsync(db, innovation, clock.GetUtcNow(), ct));
    }
}
