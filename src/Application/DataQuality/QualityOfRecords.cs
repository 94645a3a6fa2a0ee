using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>
/// Checks published records again when they change, and when something changes that a rule reads elsewhere. What nothing
/// announces, such as a new year or an institution that moves, is found by the nightly check.
/// </summary>
internal sealed class QualityOfRecords(IAppDb db, QualityChecker checker) : IEventConsumer
{
    public string Name => "quality-of-records";

    public IReadOnlyCollection<Type> Types { get; } =
    [
        typeof(InnovationTakenOver),
        typeof(InnovationPublished),
        typeof(InnovationRevised),
        typeof(InnovationRestored),
        typeof(DuplicateDecided),
        typeof(PlanDrafted),
        typeof(PlanCancelled),
        typeof(PlanDeclined),
        typeof(LinkClaimed),
        typeof(LinkRejected),
        typeof(LinkWithdrawn),
    ];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        HashSet<InnovationId> changed = [.. events.SelectMany(happened => RecordsOf(happened.Event))];
        await AddOriginsAsync(changed, events, ct);
        await AddReplicasAsync(changed, events, ct);
        List<Guid> ids = [.. changed.Select(id => id.Value)];
        var entries = await db
            .Directory.AsNoTracking()
            .Where(e => ids.Contains(e.Id))
            .OrderBy(e => e.Number)
            .Select(e => new { e.Number, e.Id })
            .ToListAsync(ct);
        await checker.CheckAsync([.. entries.Select(entry => new QualityEntry(entry.Number, entry.Id))], null, ct);
    }

    private static IEnumerable<InnovationId> RecordsOf(IDomainEvent happened) =>
        happened switch
        {
            InnovationTakenOver taken => [taken.InnovationId],
            InnovationPublished published => [published.InnovationId],
            InnovationRevised revised => [revised.InnovationId],
            InnovationRestored restored => [restored.InnovationId],
            DuplicateDecided decided => [decided.FirstId, decided.SecondId],
            PlanDrafted drafted => [drafted.OriginId],
            LinkClaimed claimed => [claimed.ReplicaId],
            _ => [],
        };

    /// <summary>Adds the origins of plans that have ended.</summary>
    private async Task AddOriginsAsync(HashSet<InnovationId> changed, IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<ReplicationPlanId> plans =
        [
            .. events.Select(happened => happened.Event).OfType<PlanCancelled>().Select(ended => ended.PlanId),
            .. events.Select(happened => happened.Event).OfType<PlanDeclined>().Select(ended => ended.PlanId),
        ];
        if (plans.Count > 0)
            changed.UnionWith(await db.ReplicationPlans.Where(p => plans.Contains(p.Id)).Select(p => p.OriginId).ToListAsync(ct));
    }

    /// <summary>Adds the replicas of links that have ended.</summary>
    private async Task AddReplicasAsync(HashSet<InnovationId> changed, IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<ReplicationLinkId> links =
        [
            .. events.Select(happened => happened.Event).OfType<LinkRejected>().Select(ended => ended.LinkId),
            .. events.Select(happened => happened.Event).OfType<LinkWithdrawn>().Select(ended => ended.LinkId),
        ];
        if (links.Count > 0)
            changed.UnionWith(await db.ReplicationLinks.Where(l => links.Contains(l.Id)).Select(l => l.ReplicaId).ToListAsync(ct));
    }
}
