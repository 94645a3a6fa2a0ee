using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Reminds the evaluators of the next evaluations that are due in 7 days or tomorrow: once for each stage, however many
/// entries they have.
/// </summary>
/// <param name="After">The evaluation to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of evaluations.</param>
/// <param name="LeavesOut">Whether the next evaluation is left out instead, because it has just failed alone.</param>
public sealed record RemindEvaluators(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindEvaluatorsValidator : AbstractValidator<RemindEvaluators>
{
    /// <summary>Maximum number of evaluations per step.</summary>
    private const int Max = 5_000;

    public RemindEvaluatorsValidator() => RuleFor(command => command.BatchSize).Within(1, Max);
}

internal sealed class RemindEvaluatorsHandler(IAppDb db, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<RemindEvaluators, BatchResult>
{
    public async Task<BatchResult> Handle(RemindEvaluators command, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var next = Next(today, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(v => v.Id), ct);

        var evaluations = await next.Take(command.BatchSize).ToListAsync(ct);
        List<CompetitionId> ids = [.. evaluations.Select(v => v.CompetitionId).Distinct()];
        var editions = await db.Competitions.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var counts = await OpenAsync(ids, [.. evaluations.Select(v => v.EvaluatorId).Distinct()], ct);
        List<Notice> told = [];
        foreach (var same in evaluations.GroupBy(v => (v.CompetitionId, v.Stage, v.DueOn, v.EvaluatorId)))
        {
            var (edition, reminder) = (editions[same.Key.CompetitionId], same.First().RemindersBy(today));
            var count = counts[(edition.Id, same.Key.Stage, same.Key.EvaluatorId)];
            told.Add(NoticeOf(edition, same.Key.Stage, same.Key.DueOn, same.Key.EvaluatorId, reminder, count));
            foreach (var evaluation in same)
                evaluation.Remind(reminder);
        }

        await notices.AddAsync(told, ct);
        await db.SaveChangesAsync(ct);
        return new(evaluations.Count, evaluations.Count < command.BatchSize ? null : evaluations[^1].Id.Value);
    }

    private IQueryable<Evaluation> Next(DateOnly today, Guid? after)
    {
        var (first, open) = (new EvaluationId(after ?? Guid.Empty), EvaluationStates.Open);
        var (week, day) = (today.AddDays(Evaluation.ReminderDays[0]), today.AddDays(Evaluation.ReminderDays[1]));
        var due = db.Evaluations.Where(v =>
            open.Contains(v.Status)
            && v.DueOn >= today
            && ((v.DueOn <= week && v.RemindedStage < 1) || (v.DueOn <= day && v.RemindedStage < 2))
        );
        return (after is null ? due : due.Where(v => v.Id.CompareTo(first) > 0)).OrderBy(v => v.Id);
    }

    /// <summary>Counts what each evaluator has still to submit in each stage.</summary>
    private async Task<Dictionary<(CompetitionId Edition, string Stage, AccountId Evaluator), int>> OpenAsync(
        List<CompetitionId> editions,
        List<AccountId> evaluators,
        CancellationToken ct
    )
    {
        var open = EvaluationStates.Open;
        var counts = await db
            .Evaluations.Where(v => editions.Contains(v.CompetitionId) && evaluators.Contains(v.EvaluatorId) && open.Contains(v.Status))
            .GroupBy(v => new
            {
                v.CompetitionId,
                v.Stage,
                v.EvaluatorId,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        return counts.ToDictionary(row => (row.Key.CompetitionId, row.Key.Stage, row.Key.EvaluatorId), row => row.Count);
    }

    /// <summary>The key is the same for all steps, so that nobody is told twice of one stage.</summary>
    private static Notice NoticeOf(Competition competition, string stage, DateOnly dueOn, AccountId evaluator, byte reminder, int count) =>
        EvaluationNotices.Of(
            EvaluationNotices.KeyOf($"evaluations-due-{reminder}", competition, stage, dueOn),
            NotificationKind.EvaluationDue,
            [evaluator],
            competition,
            competition.StageOf(stage),
            count,
            dueOn
        );
}
