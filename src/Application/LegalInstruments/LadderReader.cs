using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>Reads the facts from which the level of an innovation follows.</summary>
internal static class LadderReader
{
    /// <summary>Returns the facts of an innovation as of a moment, with those of the records merged into it.</summary>
    public static async Task<LadderFacts> FactsAsync(IAppDb db, Innovation innovation, DateTimeOffset at, CancellationToken ct)
    {
        var ids = await InnovationLookup.IdsOfAsync(db, innovation.Id, ct);
        return new(
            innovation.Phase,
            innovation.Confirmation,
            await InstrumentsAsync(db, innovation, ids, ct),
            await EvidenceAsync(db, innovation, ids, ct),
            at
        );
    }

    /// <summary>
    /// Keeps the facts of an innovation as they are until the surrounding transaction ends: takes row locks on it and on
    /// its instruments.
    /// </summary>
    public static async Task HoldAsync(IAppDb db, InnovationId innovation, CancellationToken ct)
    {
        await db.Innovations.Where(i => i.Id == innovation).ExecuteUpdateAsync(i => i.SetProperty(x => x.Revision, x => x.Revision), ct);
        var ids = await InnovationLookup.IdsOfAsync(db, innovation, ct);
        await db
            .LegalInstruments.Where(i => i.Innovations.Any(named => ids.Contains(named.InnovationId)))
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.Number, x => x.Number), ct);
    }

    /// <summary>
    /// Returns the accepted instruments whose issuer still has authority over the innovation. After a merger or a change of
    /// owner, some have none.
    /// </summary>
    private static async Task<IReadOnlyList<RegisteredInstrument>> InstrumentsAsync(
        IAppDb db,
        Innovation innovation,
        List<InnovationId> ids,
        CancellationToken ct
    )
    {
        var owner = await ChainAsync(db, innovation.OwnerId, ct);
        var accepted = await db
            .LegalInstruments.AsNoTracking()
            .Where(i => i.Status == LegalInstrumentStatus.Accepted && i.Innovations.Any(named => ids.Contains(named.InnovationId)))
            .OrderBy(i => i.Id)
            .ToListAsync(ct);
        List<RegisteredInstrument> reaching = [];
        foreach (var instrument in accepted)
            if (InstrumentAuthority.Reaches(await ChainAsync(db, instrument.IssuerId, ct), owner))
                reaching.Add(instrument);
        return reaching;
    }

    /// <summary>Returns the verified evidence of today's owner: budget and contract of a former one do not carry it on.</summary>
    private static async Task<IReadOnlyList<LadderEvidence>> EvidenceAsync(
        IAppDb db,
        Innovation innovation,
        List<InnovationId> ids,
        CancellationToken ct
    )
    {
        var verified = await db
            .InstitutionalisationEvidence.AsNoTracking()
            .Where(e => ids.Contains(e.InnovationId) && e.Status == EvidenceStatus.Verified)
            .OrderBy(e => e.Id)
            .ToListAsync(ct);
        var owner = await ChainAsync(db, innovation.OwnerId, ct);
        List<LadderEvidence> own = [];
        foreach (var one in verified)
            if (await ChainAsync(db, one.OwnerId, ct) is { Count: > 0 } claimed && InstrumentAuthority.Reaches(claimed, owner))
                own.Add(new(one.Id.Value, one.Kind, one.Title, one.Date));
        return own;
    }

    private static async Task<IReadOnlyList<Institution>> ChainAsync(IAppDb db, InstitutionId? id, CancellationToken ct) =>
        id is { } known ? await InstitutionTree.InstitutionWithAncestorsAsync(db, known, ct) : [];
}
