using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>A record to check.</summary>
internal sealed record QualitySubject(Innovation Innovation, QualityFacts Facts);

/// <summary>Reads what the rules look at, with as many queries for many records as for one.</summary>
internal sealed class QualityFactsReader(IAppDb db, TimeProvider clock)
{
    private static readonly IReadOnlyList<LinkStatus> Standing = [LinkStatus.Claimed, LinkStatus.ConfirmedByOrigin, LinkStatus.Verified];

    private static readonly IReadOnlyList<PlanStatus> Ended = [PlanStatus.Declined, PlanStatus.Cancelled];

    /// <summary>Returns the facts of records, by their ids.</summary>
    public async Task<IReadOnlyDictionary<Guid, QualitySubject>> ReadAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        List<InnovationId> keys = [.. ids.Select(id => new InnovationId(id))];
        var records = await db.Innovations.AsNoTracking().Where(i => keys.Contains(i.Id)).ToListAsync(ct);
        var regions = await RegionsAsync([.. records.Select(record => record.OwnerId).OfType<InstitutionId>().Distinct()], ct);
        var origins = await OriginsAsync(keys, ct);
        var plans = await PlansAsync(keys, ct);
        var twins = await TwinsAsync(keys, ct);
        var today = Wib.DayOf(clock.GetUtcNow());
        return records.ToDictionary(
            record => record.Id.Value,
            record => new QualitySubject(
                record,
                new(record.Content, today)
                {
                    OwnerRegion = record.OwnerId is { } owner ? regions.GetValueOrDefault(owner) : null,
                    OwnOrigins =
                    [
                        .. origins[record.Id]
                            .Where(origin => origin.OwnerId is not null && origin.OwnerId == record.OwnerId)
                            .Select(origin => origin.RegistryNumber)
                            .OfType<string>()
                            .Order(StringComparer.Ordinal),
                    ],
                    IsReplicatedByOwner = plans[record.Id].Any(adopter => adopter == record.OwnerId),
                    Twins = [.. twins[record.Id].Order(StringComparer.Ordinal)],
                }
            )
        );
    }

    private async Task<Dictionary<InstitutionId, string?>> RegionsAsync(List<InstitutionId> owners, CancellationToken ct) =>
        await db
            .Institutions.AsNoTracking()
            .Where(i => owners.Contains(i.Id))
            .Select(i => new { i.Id, i.RegionCode })
            .ToDictionaryAsync(i => i.Id, i => i.RegionCode, ct);

    /// <summary>Returns the origins of records; scaling up is done by the owner.</summary>
    private async Task<ILookup<InnovationId, LinkedOrigin>> OriginsAsync(List<InnovationId> keys, CancellationToken ct)
    {
        var links = await db
            .ReplicationLinks.AsNoTracking()
            .Where(l => keys.Contains(l.ReplicaId) && Standing.Contains(l.Status) && l.Kind != LinkKind.ScaledUp)
            .Join(
                db.Innovations,
                l => l.OriginId,
                i => i.Id,
                (l, i) =>
                    new
                    {
                        l.ReplicaId,
                        i.OwnerId,
                        i.RegistryNumber,
                    }
            )
            .ToListAsync(ct);
        return links.ToLookup(link => link.ReplicaId, link => new LinkedOrigin(link.OwnerId, link.RegistryNumber));
    }

    /// <summary>Returns the adopters of records.</summary>
    private async Task<ILookup<InnovationId, InstitutionId>> PlansAsync(List<InnovationId> keys, CancellationToken ct)
    {
        var plans = await db
            .ReplicationPlans.AsNoTracking()
            .Where(p => keys.Contains(p.OriginId) && !Ended.Contains(p.Status) && p.Content.Kind != ReplicationKind.ScaleUp)
            .Select(p => new { p.OriginId, p.AdopterId })
            .ToListAsync(ct);
        return plans.ToLookup(plan => plan.OriginId, plan => plan.AdopterId);
    }

    /// <summary>Returns the registry numbers of the published records that are certainly the same.</summary>
    private async Task<ILookup<InnovationId, string>> TwinsAsync(List<InnovationId> keys, CancellationToken ct)
    {
        var pairs = await db
            .DuplicateCandidates.AsNoTracking()
            .Where(c =>
                c.Status == DuplicateStatus.Open
                && c.Band == DuplicateBand.Certain
                && !c.IsReplica
                && (keys.Contains(c.FirstId) || keys.Contains(c.SecondId))
            )
            .Select(c => new { c.FirstId, c.SecondId })
            .ToListAsync(ct);
        List<InnovationId> both = [.. pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Distinct()];
        // A condition on the publication here makes SQLite read every published innovation instead of these few.
        var twins = await db
            .Innovations.AsNoTracking()
            .Where(i => both.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.Publication,
                i.RegistryNumber,
            })
            .ToListAsync(ct);
        var numbers = twins.Where(i => i.Publication == Publication.Published).ToDictionary(i => i.Id, i => i.RegistryNumber);
        return pairs
            .SelectMany(pair => new[] { (Of: pair.FirstId, Twin: pair.SecondId), (Of: pair.SecondId, Twin: pair.FirstId) })
            .Where(pair => numbers.GetValueOrDefault(pair.Twin) is not null)
            .ToLookup(pair => pair.Of, pair => numbers[pair.Twin]!);
    }

    private sealed record LinkedOrigin(InstitutionId? OwnerId, string? RegistryNumber);
}
