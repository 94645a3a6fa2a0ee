using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The state of a plan after a change; saved with each change and never modified.</summary>
public sealed class PlanState
{
    public required ReplicationPlanId PlanId { get; init; }

    public required int Version { get; init; }

    /// <summary>When the state began.</summary>
    public required DateTimeOffset At { get; init; }

    public required PlanStatus Status { get; init; }

    public required int BudgetYear { get; init; }

    /// <summary>The content as JSON of <see cref="PlanStateContent"/>.</summary>
    public required string Content { get; init; }

    /// <summary>Returns the state of a plan being saved.</summary>
    public static PlanState Of(ReplicationPlan plan) =>
        new()
        {
            PlanId = plan.Id,
            Version = plan.Version,
            At = plan.UpdatedAt,
            Status = plan.Status,
            BudgetYear = plan.BudgetYear,
            Content = JsonSerializer.Serialize(PlanStateContent.Of(plan), PlanJson.Readable.PlanStateContent),
        };
}

/// <summary>Everything about a plan that can change.</summary>
public sealed record PlanStateContent
{
    /// <summary>The supporting hub.</summary>
    public Guid? HubId { get; init; }

    /// <summary>Kind of replication.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>Extent of the replication.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>First budget year in which the plan is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem the replication is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>How each component of the origin is adapted.</summary>
    public required IReadOnlyList<Adaptation> Adaptations { get; init; }

    /// <summary>Core components kept, in per cent of all core components.</summary>
    public int? Fidelity { get; init; }

    /// <summary>Target values of the indicators.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>Terms on which the innovation is scaled up.</summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    public required PlanStatus Status { get; init; }

    /// <summary>Why the plan was declined, stalled or cancelled.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Last day for the owner to answer.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>Number of the agreement with the owner.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>The document that proves the budget.</summary>
    public BudgetDocument? BudgetDocument { get; init; }

    /// <summary>Why the readiness required for signing was waived.</summary>
    public string? ReadinessException { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Returns the current content of a plan.</summary>
    public static PlanStateContent Of(ReplicationPlan plan) => plan.ToState();
}

/// <summary>The status and budget year of a plan at a past time.</summary>
internal sealed record PastStatus(PlanStatus Status, int BudgetYear);

/// <summary>Reads past states of plans.</summary>
internal static class PlanStates
{
    /// <summary>Returns the status of each plan before a moment; plans created later are missing.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, PastStatus>> StatesOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateTimeOffset before,
        CancellationToken ct
    )
    {
        return await PlanStates
            .LastStates(db, plans, before)
            .Select(s => new
            {
                s.PlanId,
                s.Status,
                s.BudgetYear,
            })
            .ToDictionaryAsync(s => s.PlanId, s => new PastStatus(s.Status, s.BudgetYear), ct);
    }

    /// <summary>Counts the plans by their status before a moment; statuses without plans are omitted.</summary>
    public static async Task<IReadOnlyList<PlanStatusCount>> CountStatesAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateTimeOffset before,
        CancellationToken ct
    )
    {
        var counts = await PlanStates
            .LastStates(db, plans, before)
            .GroupBy(s => s.Status)
            .Select(same => new PlanStatusCount(same.Key, same.Count()))
            .ToListAsync(ct);
        return [.. counts.OrderBy(count => count.Status)];
    }

    /// <summary>Filters the plans that had one of these statuses immediately before a moment.</summary>
    public static IQueryable<ReplicationPlan> InStatusBefore(
        this IQueryable<ReplicationPlan> plans,
        IReadOnlyList<PlanStatus> statuses,
        DateTimeOffset before,
        IAppDb db
    ) => plans.InStateBefore(db.PlanStates.Where(s => statuses.Contains(s.Status)), before, db);

    /// <summary>Filters the plans whose last state before a moment is one of these.</summary>
    public static IQueryable<ReplicationPlan> InStateBefore(
        this IQueryable<ReplicationPlan> plans,
        IQueryable<PlanState> states,
        DateTimeOffset before,
        IAppDb db
    ) =>
        plans.Where(p =>
            states.Any(s =>
                s.PlanId == p.Id
                && s.At < before
                && !db.PlanStates.Any(later => later.PlanId == p.Id && later.At < before && later.Version > s.Version)
            )
        );

    private static IQueryable<PlanState> LastStates(IAppDb db, IQueryable<ReplicationPlan> plans, DateTimeOffset before)
    {
        var last = db
            .PlanStates.Where(s => s.At < before && plans.Any(p => p.Id == s.PlanId))
            .GroupBy(s => s.PlanId)
            .Select(states => new { PlanId = states.Key, Version = states.Max(s => s.Version) });
        return db.PlanStates.Join(last, s => new { s.PlanId, s.Version }, l => new { l.PlanId, l.Version }, (s, _) => s);
    }
}
