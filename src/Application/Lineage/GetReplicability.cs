using JippApi.Application.Common;
using JippApi.Application.Institutionalisation;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Returns the replicability of a published innovation.</summary>
public sealed record GetReplicability(Guid InnovationId) : IRequest<ReplicabilityReport>;

/// <summary>Replicability of an innovation (<i>kesiapan direplikasi</i>).</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Score">Score, 0 to 100: the sum of the points of all parts.</param>
/// <param name="KnownWeight">Weight of the parts with known data, out of 100.</param>
/// <param name="Parts">The parts of the score.</param>
/// <param name="NextActions">Incomplete parts, the largest gain first.</param>
/// <param name="Blockers">Obstacles to replication regardless of the score: <c>origin-not-willing</c>,
/// <c>origin-stopped</c>.</param>
/// <param name="Formula">Name of the formula.</param>
/// <param name="ComputedAt">When the score was computed.</param>
public sealed record ReplicabilityReport(
    Guid InnovationId,
    int Score,
    int KnownWeight,
    IReadOnlyList<ReplicabilityItem> Parts,
    IReadOnlyList<ReplicabilityAction> NextActions,
    IReadOnlyList<string> Blockers,
    string Formula,
    DateTimeOffset ComputedAt
);

/// <summary>A part of the replicability score.</summary>
/// <param name="Part">The part.</param>
/// <param name="Weight">Maximum points.</param>
/// <param name="Points">Points scored.</param>
/// <param name="Reason">Why these points were scored.</param>
public sealed record ReplicabilityItem(ReplicabilityPart Part, int Weight, int Points, ReplicabilityReason Reason);

/// <summary>A part of the score that can be improved.</summary>
/// <param name="Part">The part.</param>
/// <param name="Gain">Points to gain.</param>
public sealed record ReplicabilityAction(ReplicabilityPart Part, int Gain);

internal sealed class GetReplicabilityHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetReplicability, ReplicabilityReport>
{
    /// <summary>Maximum number of evaluations read; a single one that reached a target is enough.</summary>
    private const int NewestEvaluations = 200;

    public async Task<ReplicabilityReport> Handle(GetReplicability request, CancellationToken ct)
    {
        var id = await PublicInnovations.ReadPublicAsync(db, request.InnovationId, ct);
        var innovation = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == id, ct);
        var parts = Replicability.Of(await FactsAsync(innovation, ct));
        return new(
            request.InnovationId,
            parts.Sum(part => part.Points),
            parts.Where(part => part.Reason != ReplicabilityReason.Unknown).Sum(part => part.Weight),
            [.. parts.Select(part => new ReplicabilityItem(part.Part, part.Weight, part.Points, part.Reason))],
            [
                .. parts
                    .Where(part => part.Points < part.Weight)
                    .OrderByDescending(part => part.Weight - part.Points)
                    .Select(part => new ReplicabilityAction(part.Part, part.Weight - part.Points)),
            ],
            [.. BlockersOf(innovation)],
            Replicability.Formula,
            clock.GetUtcNow()
        );
    }

    private static IEnumerable<string> BlockersOf(Innovation innovation)
    {
        if (innovation.Content.WillingToBeReplicated == false)
            yield return PlanRules.OriginWilling.Code;
        if (innovation.Existence == Existence.Stopped)
            yield return PlanRules.OriginRunning.Code;
    }

    private async Task<ReplicabilityFacts> FactsAsync(Innovation innovation, CancellationToken ct)
    {
        var id = innovation.Id;
        var verified = await EvidenceAccess.VerifiedKindsAsync(db, id, ct);
        var plans = db.ReplicationPlans.Where(p =>
            p.ReplicaId == id || (p.OriginId == id && (p.Status == PlanStatus.Evaluated || p.Status == PlanStatus.Institutionalised))
        );
        var outcomes = await db
            .PlanEvaluations.AsNoTracking()
            .Where(e => plans.Any(p => p.Id == e.PlanId))
            .OrderByDescending(e => e.At)
            .Take(NewestEvaluations)
            .Select(e => e.Outcomes)
            .ToListAsync(ct);
        return new()
        {
            Content = innovation.Content,
            Existence = innovation.Existence,
            Method = innovation.Confirmation?.Method,
            HasRegulation = verified.Contains(InstitutionalisationEvidenceKind.Regulation),
            HasBudget = verified.Contains(InstitutionalisationEvidenceKind.Budget),
            HasMeasuredResult = outcomes.Any(found => found.Any(outcome => outcome.Result == TargetResult.Reached)),
            MentorCapacity = await MentorCapacityAsync(innovation.RegionCode, ct),
            Replicas = await db.LineagePaths.CountAsync(p => p.AncestorId == id && p.Depth == 1, ct),
        };
    }

    private async Task<int?> MentorCapacityAsync(string? region, CancellationToken ct)
    {
        if (region is null)
            return null;
        var province = RegionCode.ProvinceOf(region);
        var hubs = await db.Hubs.AsNoTracking().Where(h => h.RegionCode == province && h.Status == HubStatus.Active).ToListAsync(ct);
        return hubs.Count == 0 ? null : hubs.Sum(hub => hub.Mentors.Sum(mentor => mentor.Details.Capacity));
    }
}
