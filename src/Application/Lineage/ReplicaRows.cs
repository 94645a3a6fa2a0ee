using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Facts about a replica. With several origins, the earliest link counts as its start.</summary>
internal sealed record ReplicaRow(string? Region, bool IsPublic, ReplicaSurvivalFacts Life, DateOnly? Requested);

/// <summary>Reads the facts of replicas with a constant number of queries.</summary>
internal static class ReplicaRows
{
    /// <summary>Returns the facts of replicas.</summary>
    /// <param name="db">The database.</param>
    /// <param name="replicas">The replicas, each with a link that counts.</param>
    /// <param name="asOf">The time as of which links count; null for now.</param>
    /// <param name="at">The time after which observations of operation are ignored.</param>
    /// <param name="ct">The cancellation token.</param>
    public static async Task<List<ReplicaRow>> ReplicaRowsAsync(
        IAppDb db,
        List<InnovationId> replicas,
        DateTimeOffset? asOf,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var found = await db
            .Innovations.Where(i => replicas.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.RegionCode,
                i.Existence,
                i.Confirmation,
                i.Publication,
            })
            .ToListAsync(ct);
        var links = (
            await LineageReader
                .LinksAt(db, asOf)
                .Where(l => replicas.Contains(l.ReplicaId))
                .Select(l => new
                {
                    l.ReplicaId,
                    l.Since,
                    l.PlanId,
                })
                .ToListAsync(ct)
        ).ToLookup(l => l.ReplicaId);
        List<ReplicationPlanId> plans = [.. links.SelectMany(group => group).Select(l => l.PlanId).OfType<ReplicationPlanId>().Distinct()];
        var requested = await db
            .PlanStates.Where(s => plans.Contains(s.PlanId) && s.Status == PlanStatus.Proposed)
            .GroupBy(s => s.PlanId)
            .Select(states => new { states.Key, At = states.Min(s => s.At) })
            .ToDictionaryAsync(s => s.Key, s => Wib.DayOf(s.At), ct);
        var evaluated = await db
            .PlanEvaluations.Where(e => plans.Contains(e.PlanId) && e.Decision != EvaluationDecision.Stop && e.At <= at)
            .GroupBy(e => e.PlanId)
            .Select(rows => new { rows.Key, At = rows.Max(e => e.At) })
            .ToDictionaryAsync(e => e.Key, e => Wib.DayOf(e.At), ct);
        var proven = await db
            .InstitutionalisationEvidence.Where(e =>
                replicas.Contains(e.InnovationId) && e.Status == EvidenceStatus.Verified && e.DecidedAt <= at
            )
            .GroupBy(e => e.InnovationId)
            .Select(rows => new { rows.Key, At = rows.Max(e => e.DecidedAt) })
            .ToDictionaryAsync(e => e.Key, e => Wib.DayOf(e.At!.Value), ct);

        return found.ConvertAll(i =>
        {
            var first = links[i.Id].OrderBy(l => l.Since).First();
            DateOnly?[] seen =
            [
                .. links[i.Id].Where(l => l.PlanId is not null).Select(l => Known(evaluated, l.PlanId!.Value)),
                Known(proven, i.Id),
                Checked(i.Confirmation, at),
            ];
            return new ReplicaRow(
                i.RegionCode,
                i.Publication == Publication.Published,
                new(first.Since, i.Existence, seen.Max()),
                first.PlanId is { } plan ? Known(requested, plan) : null
            );
        });
    }

    /// <summary>
    /// Returns the last day on which somebody other than the owner found it running, by its confirmation.
    /// </summary>
    private static DateOnly? Checked(Confirmation? confirmation, DateTimeOffset at) =>
        confirmation is null or { Method: ConfirmationMethod.Self } || confirmation.At > at ? null
        : confirmation.Existence is Existence.Active or Existence.Developed or Existence.Absorbed ? confirmation.ObservedOn
        : confirmation.EndedOn;

    private static DateOnly? Known<TKey>(Dictionary<TKey, DateOnly> days, TKey key)
        where TKey : notnull => days.TryGetValue(key, out var day) ? day : null;
}
