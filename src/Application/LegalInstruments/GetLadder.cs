using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>Returns how far an innovation has climbed the institutionalisation ladder today.</summary>
public sealed record GetLadder(Guid InnovationId) : IRequest<LadderReport>;

internal sealed class GetLadderHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetLadder, LadderReport>
{
    public async Task<LadderReport> Handle(GetLadder request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct);
        innovation.RequireNotEnded();

        var ids = await InnovationLookup.IdsOfAsync(db, innovation.Id, ct);
        return LadderReport.Of(
            request.InnovationId,
            new(
                innovation.Phase,
                innovation.Confirmation,
                await InstrumentsAsync(innovation, ids, ct),
                await EvidenceAsync(innovation, ids, ct),
                clock.GetUtcNow()
            )
        );
    }

    /// <summary>
    /// Returns the accepted instruments whose issuer still has authority over the innovation. After a merger or a change of
    /// owner, some have none.
    /// </summary>
    private async Task<IReadOnlyList<RegisteredInstrument>> InstrumentsAsync(
        Innovation innovation,
        List<InnovationId> ids,
        CancellationToken ct
    )
    {
        var owner = await ChainAsync(innovation.OwnerId, ct);
        var accepted = await db
            .LegalInstruments.AsNoTracking()
            .Where(i => i.Status == LegalInstrumentStatus.Accepted && i.Innovations.Any(named => ids.Contains(named.InnovationId)))
            .OrderBy(i => i.Id)
            .ToListAsync(ct);
        List<RegisteredInstrument> reaching = [];
        foreach (var instrument in accepted)
            if (InstrumentAuthority.Reaches(await ChainAsync(instrument.IssuerId, ct), owner))
                reaching.Add(instrument);
        return reaching;
    }

    /// <summary>Returns the verified evidence of today's owner: budget and contract of a former one do not carry it on.</summary>
    private async Task<IReadOnlyList<LadderEvidence>> EvidenceAsync(Innovation innovation, List<InnovationId> ids, CancellationToken ct)
    {
        var verified = await db
            .InstitutionalisationEvidence.AsNoTracking()
            .Where(e => ids.Contains(e.InnovationId) && e.Status == EvidenceStatus.Verified)
            .OrderBy(e => e.Id)
            .ToListAsync(ct);
        var owner = await ChainAsync(innovation.OwnerId, ct);
        List<LadderEvidence> own = [];
        foreach (var one in verified)
            if (await ChainAsync(one.OwnerId, ct) is { Count: > 0 } claimed && InstrumentAuthority.Reaches(claimed, owner))
                own.Add(new(one.Id.Value, one.Kind, one.Title, one.Date));
        return own;
    }

    private async Task<IReadOnlyList<Institution>> ChainAsync(InstitutionId? id, CancellationToken ct) =>
        id is { } known ? await InstitutionTree.InstitutionWithAncestorsAsync(db, known, ct) : [];
}
