using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationKits;

/// <summary>
/// Computes what replications show. It reads only what everyone can read: public plans from their signing on, their
/// items and evaluations, and published replicas. Nothing about a draft or a private plan follows from any figure.
/// </summary>
internal static class KitObserver
{
    private const int MaxPlans = 100;
    private const int MaxLessons = 20;

    private static readonly PlanStatus[] Done = [PlanStatus.Completed, PlanStatus.Evaluated, PlanStatus.Institutionalised];

    private static readonly (PlanSpan Span, PlanStatus From, PlanStatus To)[] Spans =
    [
        (PlanSpan.Start, PlanStatus.Committed, PlanStatus.InProgress),
        (PlanSpan.Work, PlanStatus.InProgress, PlanStatus.Completed),
        (PlanSpan.Evaluation, PlanStatus.Completed, PlanStatus.Evaluated),
    ];

    /// <summary>Returns what replications of an innovation show.</summary>
    /// <param name="db">The database.</param>
    /// <param name="innovation">The published innovation.</param>
    /// <param name="steps">The steps of its kit.</param>
    /// <param name="ct">The cancellation token.</param>
    public static async Task<KitObservations> ObserveAsync(
        IAppDb db,
        InnovationId innovation,
        IReadOnlyList<KitStep> steps,
        CancellationToken ct
    )
    {
        var replicas = await ReplicasAsync(db, innovation, ct);
        var ids = await InnovationLookup.IdsOfAsync(db, innovation, ct);
        var plans = await db
            .ReplicationPlans.Where(p =>
                ids.Contains(p.OriginId) && p.IsPublic && Done.Contains(p.Status) && p.Content.Kind != ReplicationKind.ScaleUp
            )
            .OrderByDescending(p => p.UpdatedAt)
            .ThenBy(p => p.Id)
            .Take(MaxPlans)
            .Select(p => p.Id)
            .ToListAsync(ct);
        var items = await ItemsAsync(db, plans, ct);
        var evaluations = db.PlanEvaluations.Where(e => plans.Contains(e.PlanId));
        return new()
        {
            VerifiedReplicas = replicas.Count,
            RunningReplicas = replicas.Count(Existences.Running.Contains),
            Plans = plans.Count,
            Spans = await SpansAsync(db, plans, ct),
            Steps = StepsOf(steps, items),
            Budget = KitBudget.Of(
                KitSpread.Of(items.GroupBy(item => item.Plan).Select(plan => plan.Sum(item => item.Budget ?? 0)).Where(sum => sum > 0))
            ),
            LessonCount = await evaluations.CountAsync(ct),
            Lessons = await LessonsAsync(db, evaluations, ct),
        };
    }

    private static Task<List<Existence>> ReplicasAsync(IAppDb db, InnovationId innovation, CancellationToken ct)
    {
        var links = db.ReplicationLinks.Where(l => l.OriginId == innovation && l.Status == LinkStatus.Verified);
        return db
            .Innovations.Where(i => i.Publication == Publication.Published && links.Any(l => l.ReplicaId == i.Id))
            .Select(i => i.Existence)
            .ToListAsync(ct);
    }

    private static Task<List<DoneItem>> ItemsAsync(IAppDb db, List<ReplicationPlanId> plans, CancellationToken ct) =>
        db
            .ActionItems.Where(i =>
                plans.Contains(i.PlanId) && (i.Status == ActionItemStatus.Done || i.Status == ActionItemStatus.Verified)
            )
            .Select(i => new DoneItem(i.PlanId, i.Activity, i.StartsOn, i.ClosedAt, i.BudgetAmount))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<KitSpanItem>> SpansAsync(IAppDb db, List<ReplicationPlanId> plans, CancellationToken ct)
    {
        List<PlanStatus> ends = [.. Spans.SelectMany(span => new[] { span.From, span.To }).Distinct()];
        var entered = (
            await db
                .PlanStates.Where(s => plans.Contains(s.PlanId) && ends.Contains(s.Status))
                .GroupBy(s => new { s.PlanId, s.Status })
                .Select(states => new
                {
                    states.Key.PlanId,
                    states.Key.Status,
                    At = states.Min(s => s.At),
                })
                .ToListAsync(ct)
        ).ToDictionary(state => (state.PlanId, state.Status), state => Wib.DayOf(state.At));
        return
        [
            .. Spans
                .Select(span =>
                    (
                        span.Span,
                        Days: KitSpread.Of(
                            plans
                                .Where(plan => entered.ContainsKey((plan, span.From)) && entered.ContainsKey((plan, span.To)))
                                .Select(plan => Days(entered[(plan, span.From)], entered[(plan, span.To)]))
                        )
                    )
                )
                .Where(span => span.Days is not null)
                .Select(span => new KitSpanItem(span.Span, span.Days!)),
        ];
    }

    private static IReadOnlyList<KitStepDuration> StepsOf(IReadOnlyList<KitStep> steps, List<DoneItem> items)
    {
        var taken = items
            .Where(item => item.StartsOn is not null && item.ClosedAt is not null)
            .Select(item => (Title: item.Activity.Trim(), Days: Days(item.StartsOn!.Value, Wib.DayOf(item.ClosedAt!.Value))))
            .Where(item => item.Days >= 0) // closed before it was to begin
            .ToLookup(item => item.Title, item => item.Days + 1, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. steps
                .Select((step, place) => (Number: place + 1, Days: KitSpread.Of(taken[step.Title])))
                .Where(step => step.Days is not null)
                .Select(step => new KitStepDuration(step.Number, step.Days!)),
        ];
    }

    private static async Task<IReadOnlyList<KitLesson>> LessonsAsync(
        IAppDb db,
        IQueryable<PlanEvaluation> evaluations,
        CancellationToken ct
    )
    {
        var rows = await evaluations
            .OrderByDescending(e => e.At)
            .ThenBy(e => e.Id)
            .Take(MaxLessons)
            .Join(db.Institutions, e => e.AdopterId, i => i.Id, (e, i) => new { Evaluation = e, i.Name })
            .Select(row => new
            {
                row.Evaluation.Id,
                row.Evaluation.PlanId,
                row.Evaluation.AdopterId,
                row.Name,
                row.Evaluation.LessonsLearned,
                row.Evaluation.At,
            })
            .ToListAsync(ct);
        return
        [
            // the join does not keep the order
            .. rows.OrderByDescending(row => row.At)
                .ThenBy(row => row.Id)
                .Select(row => new KitLesson(row.PlanId.Value, new(row.AdopterId.Value, row.Name), row.LessonsLearned, row.At)),
        ];
    }

    private static decimal Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    private sealed record DoneItem(ReplicationPlanId Plan, string Activity, DateOnly? StartsOn, DateTimeOffset? ClosedAt, decimal? Budget);
}
