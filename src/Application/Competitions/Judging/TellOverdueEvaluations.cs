using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Tells those who run an edition, once for each last day, how many evaluations of a stage were not submitted in time.
/// </summary>
/// <param name="LeavesOut">Whether this is left out, because it has just failed: it cannot be, so nothing is.</param>
public sealed record TellOverdueEvaluations(bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class TellOverdueEvaluationsValidator : AbstractValidator<TellOverdueEvaluations>;

internal sealed class TellOverdueEvaluationsHandler(IAppDb db, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<TellOverdueEvaluations, BatchResult>
{
    public async Task<BatchResult> Handle(TellOverdueEvaluations command, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        if (command.LeavesOut)
            return new(0, null);
        var running = await db.Competitions.AsNoTracking().Where(c => c.Status == CompetitionStatus.Judging).ToListAsync(ct);
        List<Notice> told = [];
        foreach (var competition in running)
        {
            if (competition.Running is { Kind: StageKind.Scoring } stage && competition.StateOf(stage.Code).EvaluateUntil < today)
                told.AddRange(await NoticesAsync(competition, stage, ct));
        }

        await notices.AddAsync(told, ct);
        await db.SaveChangesAsync(ct);
        return new(told.Count, null);
    }

    private async Task<IReadOnlyList<Notice>> NoticesAsync(Competition competition, EditionStage stage, CancellationToken ct)
    {
        var (edition, code, open) = (competition.Id, stage.Code, EvaluationStates.Open);
        var count = await db.Evaluations.CountAsync(v => v.CompetitionId == edition && v.Stage == code && open.Contains(v.Status), ct);
        if (count == 0)
            return [];
        var dueOn = competition.StateOf(code).EvaluateUntil!.Value;
        return
        [
            EvaluationNotices.Of(
                EvaluationNotices.KeyOf("evaluations-overdue", competition, code, dueOn),
                NotificationKind.EvaluationOverdue,
                await RunnersAsync(competition, ct),
                competition,
                stage,
                count,
                dueOn
            ),
        ];
    }

    /// <summary>The people with a duty to run the edition, and whoever made it.</summary>
    private async Task<IReadOnlyCollection<AccountId>> RunnersAsync(Competition competition, CancellationToken ct)
    {
        var edition = competition.Id;
        var members = await db
            .CompetitionMembers.Where(m =>
                m.CompetitionId == edition
                && m.LeftAt == null
                && (m.Duty == CompetitionDuty.Organiser || m.Duty == CompetitionDuty.Secretariat)
            )
            .Select(m => m.AccountId)
            .ToListAsync(ct);
        return competition.CreatedBy.Account() is { } maker ? [.. members.Union([maker])] : members;
    }
}
