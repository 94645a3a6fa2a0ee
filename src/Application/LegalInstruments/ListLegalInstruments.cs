using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>Lists the legal instruments visible to the caller, newest first.</summary>
public sealed record ListLegalInstruments(
    Guid? InnovationId,
    Guid? IssuerId,
    IReadOnlyList<LegalInstrumentStatus> Statuses,
    int Limit,
    string? Cursor
) : IRequest<Listing<LegalInstrumentItem>>;

/// <summary>Returns a legal instrument.</summary>
public sealed record GetLegalInstrument(Guid Id) : IRequest<LegalInstrumentView>;

internal sealed class ListLegalInstrumentsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListLegalInstruments, Listing<LegalInstrumentItem>>
{
    public async Task<Listing<LegalInstrumentItem>> Handle(ListLegalInstruments request, CancellationToken ct)
    {
        var rows = db.LegalInstruments.AsNoTracking().VisibleTo(user, db);
        if (request.InnovationId is { } innovation)
        {
            var ids = await InnovationLookup.IdsOfAsync(db, new(innovation), ct);
            rows = rows.Where(i => i.Innovations.Any(named => ids.Contains(named.InnovationId)));
        }

        if (request.IssuerId is { } issuer)
            rows = rows.Where(i => i.IssuerId == new InstitutionId(issuer));
        if (request.Statuses.Count > 0)
            rows = rows.Where(i => request.Statuses.Contains(i.Status));
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"legal-instruments\n{request.InnovationId}\n{request.IssuerId}\n{string.Join(',', request.Statuses)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, i => i.RegisteredAt, i => i.Id),
            LegalInstrumentItem.Of,
            i => new TimeKey(i.RegisteredAt, i.Id.Value),
            ct
        );
    }
}

internal sealed class GetLegalInstrumentHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetLegalInstrument, LegalInstrumentView>
{
    public async Task<LegalInstrumentView> Handle(GetLegalInstrument request, CancellationToken ct) =>
        LegalInstrumentView.Of(await InstrumentAccess.ReadAsync(db, user, request.Id, ct));
}
