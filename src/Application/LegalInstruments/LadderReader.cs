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
    public static async Task<LadderFacts> FactsAsync(IAppDb db, Innovation innovation, DateTimeOffset at, CancellationToken ct) =>
        (await FactsAsync(db, [LadderSubject.Of(innovation)], at, ct))[innovation.Id];

    /// <summary>
    /// Returns the facts of innovations as of a moment, with a few queries however many there are.
    /// </summary>
    public static async Task<IReadOnlyDictionary<InnovationId, LadderFacts>> FactsAsync(
        IAppDb db,
        IReadOnlyCollection<LadderSubject> innovations,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var owners = innovations.ToDictionary(one => one.Id, one => one.OwnerId);
        if (owners.Count == 0)
            return new Dictionary<InnovationId, LadderFacts>();
        var survivors = await InnovationLookup.SurvivorsByIdAsync(db, owners.Keys, ct);
        var (accepted, verified) = (await AcceptedAsync(db, survivors, ct), await VerifiedAsync(db, survivors, ct));
        await InstitutionTree.PreloadAsync(
            db,
            [
                .. accepted.Select(one => one.Paper.IssuerId),
                .. verified.Select(one => one.Paper.OwnerId).OfType<InstitutionId>(),
                .. accepted.Select(one => owners[one.Innovation]).OfType<InstitutionId>(),
                .. verified.Select(one => owners[one.Innovation]).OfType<InstitutionId>(),
            ],
            ct
        );
        var instruments = await ReachingAsync(db, accepted, owners, ct);
        var evidence = await OwnAsync(db, verified, owners, ct);
        return innovations.ToDictionary(
            one => one.Id,
            one => one.WithoutPapers(at) with { Instruments = [.. instruments[one.Id]], Evidence = [.. evidence[one.Id]] }
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

    private static async Task<List<(InnovationId Innovation, RegisteredInstrument Paper)>> AcceptedAsync(
        IAppDb db,
        Dictionary<InnovationId, InnovationId> survivors,
        CancellationToken ct
    )
    {
        List<InnovationId> ids = [.. survivors.Keys];
        var accepted = await db
            .LegalInstruments.AsNoTracking()
            .Where(i => i.Status == LegalInstrumentStatus.Accepted && i.Innovations.Any(named => ids.Contains(named.InnovationId)))
            .OrderBy(i => i.Id)
            .ToListAsync(ct);
        return
        [
            .. accepted.SelectMany(one =>
                one.Innovations.Where(named => survivors.ContainsKey(named.InnovationId))
                    .Select(named => (survivors[named.InnovationId], one))
                    .Distinct()
            ),
        ];
    }

    private static async Task<List<(InnovationId Innovation, InstitutionalisationEvidence Paper)>> VerifiedAsync(
        IAppDb db,
        Dictionary<InnovationId, InnovationId> survivors,
        CancellationToken ct
    )
    {
        List<InnovationId> ids = [.. survivors.Keys];
        var verified = await db
            .InstitutionalisationEvidence.AsNoTracking()
            .Where(e => ids.Contains(e.InnovationId) && e.Status == EvidenceStatus.Verified)
            .OrderBy(e => e.Id)
            .ToListAsync(ct);
        return verified.ConvertAll(one => (survivors[one.InnovationId], one));
    }

    /// <summary>
    /// Returns the accepted instruments whose issuer still has authority over the innovation. After a merger or a change of
    /// owner, some have none.
    /// </summary>
    private static async Task<ILookup<InnovationId, RegisteredInstrument>> ReachingAsync(
        IAppDb db,
        List<(InnovationId Innovation, RegisteredInstrument Paper)> accepted,
        Dictionary<InnovationId, InstitutionId?> owners,
        CancellationToken ct
    )
    {
        List<(InnovationId Innovation, RegisteredInstrument Paper)> reaching = [];
        foreach (var (innovation, instrument) in accepted)
            if (InstrumentAuthority.Reaches(await ChainAsync(db, instrument.IssuerId, ct), await ChainAsync(db, owners[innovation], ct)))
                reaching.Add((innovation, instrument));
        return reaching.ToLookup(one => one.Innovation, one => one.Paper);
    }

    /// <summary>Returns the verified evidence of today's owner: budget and contract of a former one do not carry it on.</summary>
    private static async Task<ILookup<InnovationId, LadderEvidence>> OwnAsync(
        IAppDb db,
        List<(InnovationId Innovation, InstitutionalisationEvidence Paper)> verified,
        Dictionary<InnovationId, InstitutionId?> owners,
        CancellationToken ct
    )
    {
        List<(InnovationId Innovation, LadderEvidence Paper)> own = [];
        foreach (var (innovation, one) in verified)
            if (
                await ChainAsync(db, one.OwnerId, ct) is { Count: > 0 } claimed
                && InstrumentAuthority.Reaches(claimed, await ChainAsync(db, owners[innovation], ct))
            )
                own.Add((innovation, new(one.Id.Value, one.Kind, one.Title, one.Date)));
        return own.ToLookup(one => one.Innovation, one => one.Paper);
    }

    private static async Task<IReadOnlyList<Institution>> ChainAsync(IAppDb db, InstitutionId? id, CancellationToken ct) =>
        id is { } known ? await InstitutionTree.InstitutionWithAncestorsAsync(db, known, ct) : [];
}
