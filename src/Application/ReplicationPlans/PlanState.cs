using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>What a plan was after one of its changes; saved with each of them, and never changed.</summary>
public sealed class PlanState
{
    /// <summary>Id of the plan.</summary>
    public required ReplicationPlanId PlanId { get; init; }

    /// <summary>Version of the plan.</summary>
    public required int Version { get; init; }

    /// <summary>From when on it was so.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where it stood.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Its budget year.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>All that it said, as JSON of <see cref="PlanStateContent"/>.</summary>
    public required string Content { get; init; }

    /// <summary>The state of a plan that is being saved.</summary>
    public static PlanState Of(ReplicationPlan plan) =>
        new()
        {
            PlanId = plan.Id,
            Version = plan.Version,
            At = plan.UpdatedAt,
            Status = plan.Status,
            BudgetYear = plan.BudgetYear,
            Content = JippJson.Text(PlanStateContent.Of(plan), JippJson.Readable.PlanStateContent),
        };
}

/// <summary>All that a plan says and that can change.</summary>
public sealed record PlanStateContent
{
    /// <summary>The hub that helps.</summary>
    public Guid? HubId { get; init; }

    /// <summary>What is done with the origin.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>How much of the origin is taken over.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year from which it is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem that it is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>What becomes of each component of the origin.</summary>
    public required IReadOnlyList<Adaptation> Adaptations { get; init; }

    /// <summary>How much of the core stays, in per cent.</summary>
    public int? Fidelity { get; init; }

    /// <summary>What is to be reached.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>How the owner makes it larger.</summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>Where it stands.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Why it was declined, stalled or cancelled.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Until when the owner is to answer.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>Number of the agreement.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>What shows that there is money for it.</summary>
    public BudgetDocument? BudgetDocument { get; init; }

    /// <summary>Why leaders may sign although the adopter is not ready.</summary>
    public string? ReadinessException { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The plan as it is now.</summary>
    public static PlanStateContent Of(ReplicationPlan plan) => plan.ToState();
}

/// <summary>Where plans stood once.</summary>
internal sealed record PastStanding(PlanStatus Status, int BudgetYear);

/// <summary>Reads what plans were.</summary>
internal static class PlanStates
{
    /// <summary>Where each of the plans stood before a moment; plans that were not there yet are left out.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, PastStanding>> StatesOfAsync(
        this IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateTimeOffset before,
        CancellationToken ct
    )
    {
        return await db.LastStates(plans, before)
            .Select(s => new
            {
                s.PlanId,
                s.Status,
                s.BudgetYear,
            })
            .ToDictionaryAsync(s => s.PlanId, s => new PastStanding(s.Status, s.BudgetYear), ct);
    }

    /// <summary>How many of the plans stood where before a moment; states in which none did are left out.</summary>
    public static async Task<IReadOnlyList<PlanStatusCount>> CountStatesAsync(
        this IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateTimeOffset before,
        CancellationToken ct
    )
    {
        var counts = await db.LastStates(plans, before)
            .GroupBy(s => s.Status)
            .Select(same => new PlanStatusCount(same.Key, same.Count()))
            .ToListAsync(ct);
        return [.. counts.OrderBy(count => count.Status)];
    }

    private static IQueryable<PlanState> LastStates(this IAppDb db, IQueryable<ReplicationPlan> plans, DateTimeOffset before)
    {
        var last = db
            .PlanStates.Where(s => s.At < before && plans.Any(p => p.Id == s.PlanId))
            .GroupBy(s => s.PlanId)
            .Select(states => new { PlanId = states.Key, Version = states.Max(s => s.Version) });
        return db.PlanStates.Join(last, s => new { s.PlanId, s.Version }, l => new { l.PlanId, l.Version }, (s, _) => s);
    }
}
