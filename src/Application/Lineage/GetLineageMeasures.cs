using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Lineage;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>How far an innovation has spread, by the replicas that came of it.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">By the links that counted then; by those of now when null.</param>
public sealed record GetLineageMeasures(Guid InnovationId, DateTimeOffset? AsOf) : IRequest<LineageMeasures>;

/// <summary>How far an innovation has spread.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">The day (WIB) as of which it holds.</param>
/// <param name="Reach">How many replicas there are, and where.</param>
/// <param name="Generations">Generations below it.</param>
/// <param name="Credit">Replicas that it has the credit for, each counted once however many ways lead to it.</param>
/// <param name="Survival">How many replicas were alive 12, 24 and 36 months after they began.</param>
/// <param name="GoLive">How long it took from request to being at work.</param>
/// <param name="AtLeast">There are so many replicas that no more were counted.</param>
public sealed record LineageMeasures(
    Guid InnovationId, DateOnly AsOf, LineageReach Reach, int Generations, LineageCredit Credit, IReadOnlyList<SurvivalItem> Survival, GoLiveItem GoLive, bool AtLeast);

/// <summary>How many replicas there are, and where.</summary>
/// <param name="Replicas">All of them, those that are not public too.</param>
/// <param name="Hidden">Of them, those that are not public.</param>
/// <param name="Regions">Regencies, cities and provinces that have one.</param>
/// <param name="Provinces">Provinces that have one, or in which a regency or city has one.</param>
public sealed record LineageReach(int Replicas, int Hidden, int Regions, int Provinces);

/// <summary>Replicas that an innovation has the credit for.</summary>
/// <param name="Direct">Replicas of the innovation itself.</param>
/// <param name="Grand">Replicas of its replicas, and further.</param>
public sealed record LineageCredit(int Direct, int Grand);

/// <summary>How many replicas were alive so many months after they began.</summary>
/// <param name="Months">Months after the beginning.</param>
/// <param name="Due">Replicas that are as old as that.</param>
/// <param name="Alive">Of them, those known to have been alive then.</param>
/// <param name="Ended">Of them, those that run no more and that nobody saw at work then or later.</param>
/// <param name="Unknown">Of them, those of which nothing is known.</param>
/// <param name="Percent">Alive of due; absent when none is old enough.</param>
public sealed record SurvivalItem(int Months, int Due, int Alive, int Ended, int Unknown, int? Percent);

/// <summary>How long it took from request to being at work.</summary>
/// <param name="MedianMonths">Median in months; absent when nothing is known.</param>
/// <param name="Replicas">Replicas that it was taken of: those that came by a plan.</param>
public sealed record GoLiveItem(decimal? MedianMonths, int Replicas);

internal sealed class GetLineageMeasuresHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetLineageMeasures, LineageMeasures>
{
    public async Task<LineageMeasures> Handle(GetLineageMeasures request, CancellationToken ct)
    {
        var self = await db.ReadPublicAsync(request.InnovationId, ct);
        var (at, day) = (request.AsOf ?? clock.GetUtcNow(), Wib.DayOf(request.AsOf ?? clock.GetUtcNow()));
        var replicas = await db.RelativesAsync(self, ancestors: false, LineageReading.MostGenerations, request.AsOf, ct);
        var rows = await RowsAsync(replicas.ConvertAll(replica => replica.Id), request.AsOf, at, ct);

        var regions = rows.Select(row => row.Region).OfType<string>().Distinct().ToList();
        var lives = rows.ConvertAll(row => new ReplicaLife(row.Since, row.Existence, row.LastSeen));
        var spans = rows.Where(row => row.Requested is not null).Select(row => (row.Requested!.Value, row.Since)).ToList();
        return new(
            request.InnovationId, day,
            new(rows.Count, rows.Count(row => !row.IsPublic), regions.Count, regions.Select(RegionCode.ProvinceOf).Distinct().Count()),
            replicas.Select(replica => replica.Depth).DefaultIfEmpty(0).Max(),
            new(replicas.Count(replica => replica.Depth == 1), replicas.Count(replica => replica.Depth > 1)),
            [.. Survival.Ages.Select(months => Survival.After(months, lives, day)).Select(s => new SurvivalItem(s.Months, s.Due, s.Alive, s.Ended, s.Unknown, s.Percent))],
            new(GoLive.MedianMonths(spans), spans.Count),
            replicas.Count >= LineageTotals.Most);
    }

    /// <summary>What is known of some replicas; one that came of several origins began with the first of them.</summary>
    private async Task<List<ReplicaRow>> RowsAsync(List<InnovationId> replicas, DateTimeOffset? asOf, DateTimeOffset at, CancellationToken ct)
    {
        var found = await db.Innovations.Where(i => replicas.Contains(i.Id)).Select(i => new { i.Id, i.RegionCode, i.Existence, i.Publication }).ToListAsync(ct);
        var links = (await db.LinksAt(asOf).Where(l => replicas.Contains(l.ReplicaId)).Select(l => new { l.ReplicaId, l.Since, l.PlanId }).ToListAsync(ct)).ToLookup(l => l.ReplicaId);
        List<ReplicationPlanId> plans = [.. links.SelectMany(group => group).Select(l => l.PlanId).OfType<ReplicationPlanId>().Distinct()];
        var requested = await db.PlanStates.Where(s => plans.Contains(s.PlanId) && s.Status == PlanStatus.Proposed)
            .GroupBy(s => s.PlanId).Select(states => new { states.Key, At = states.Min(s => s.At) }).ToDictionaryAsync(s => s.Key, s => Wib.DayOf(s.At), ct);
        var evaluated = await db.PlanEvaluations.Where(e => plans.Contains(e.PlanId) && e.Decision != EvaluationDecision.Stop && e.At <= at)
            .GroupBy(e => e.PlanId).Select(rows => new { rows.Key, At = rows.Max(e => e.At) }).ToDictionaryAsync(e => e.Key, e => Wib.DayOf(e.At), ct);
        var proven = await db.InstitutionalisationEvidence.Where(e => replicas.Contains(e.InnovationId) && e.Status == EvidenceStatus.Verified && e.DecidedAt <= at)
            .GroupBy(e => e.InnovationId).Select(rows => new { rows.Key, At = rows.Max(e => e.DecidedAt) }).ToDictionaryAsync(e => e.Key, e => Wib.DayOf(e.At!.Value), ct);

        return found.ConvertAll(i =>
        {
            var first = links[i.Id].OrderBy(l => l.Since).First();
            DateOnly?[] seen = [.. links[i.Id].Where(l => l.PlanId is not null).Select(l => Known(evaluated, l.PlanId!.Value)), Known(proven, i.Id)];
            return new ReplicaRow(
                i.RegionCode, i.Existence, i.Publication == Publication.Published, first.Since, seen.Max(), first.PlanId is { } plan ? Known(requested, plan) : null);
        });
    }

    private static DateOnly? Known<TKey>(Dictionary<TKey, DateOnly> days, TKey key) where TKey : notnull => days.TryGetValue(key, out var day) ? day : null;

    private sealed record ReplicaRow(string? Region, Existence Existence, bool IsPublic, DateOnly Since, DateOnly? LastSeen, DateOnly? Requested);
}
