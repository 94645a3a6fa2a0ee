using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Competitions.Entries;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Notifications;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Releases what an evaluator who leaves an edition has not submitted, and draws others for it. What they submitted
/// stays.
/// </summary>
internal sealed class DepartedEvaluators(IAppDb db, EvaluatorAssigner assigner, NotificationWriter notices) : IMemberDeparture
{
    public async Task FollowAsync(Competition competition, CompetitionMember member, DateTimeOffset at, CancellationToken ct)
    {
        if (!CompetitionMember.Judges(member.Duty))
            return;
        await EntryLocks.TakeAsync(db, competition.Id, ct);
        var (edition, account, open) = (competition.Id, member.AccountId, EvaluationStates.Open);
        var evaluations = await db
            .Evaluations.Where(v => v.CompetitionId == edition && v.EvaluatorId == account && open.Contains(v.Status))
            .ToListAsync(ct);
        foreach (var evaluation in evaluations)
            evaluation.Release(at);

        if (competition.Running is not { Kind: StageKind.Scoring } stage)
            return;
        List<CompetitionEntryId> ids = [.. evaluations.Where(v => v.Stage == stage.Code).Select(v => v.EntryId)];
        var entries = await db
            .CompetitionEntries.AsNoTracking()
            .Where(e => ids.Contains(e.Id) && e.Status == EntryStatus.Submitted)
            .ToListAsync(ct);
        var drawn = await assigner.DrawAsync(competition, stage, entries, account, at, ct);
        await notices.AddAsync(EvaluationNotices.Assigned($"evaluations-{member.Id.Value:N}", competition, stage, drawn), ct);
    }
}
