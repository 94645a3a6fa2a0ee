using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Decides who sees an evaluation: the evaluator, and whoever runs the edition. To all others there is none.
/// </summary>
internal static class EvaluationAccess
{
    /// <summary>
    /// The account of the caller; null for a partner client, and for one who acts for another: judging is personal.
    /// </summary>
    public static AccountId? OwnAccountOrNull(this ICurrentUser user) =>
        user.Caller is { ActingFor: null, Account: { } account } ? account : null;

    /// <summary>Whether the caller runs an edition, as an organiser or in its secretariat.</summary>
    public static async Task<bool> RunsAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct) =>
        await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct)
        || await CompetitionDuties.HasDutyAsync(db, user, competition, ct, CompetitionDuty.Secretariat);

    /// <summary>Returns the edition of one of the caller's own evaluations.</summary>
    public static async Task<CompetitionId> OwnEditionAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var (key, account) = (new EvaluationId(id), user.OwnAccountOrNull());
        return await db
                .Evaluations.Where(v => v.Id == key && v.EvaluatorId == account)
                .Select(v => (CompetitionId?)v.CompetitionId)
                .SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Evaluation));
    }

    /// <summary>Loads one of the caller's own evaluations for update, checking the version they read.</summary>
    public static async Task<OwnEvaluation> LoadOwnAsync(IAppDb db, ICurrentUser user, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var (key, account) = (new EvaluationId(id), user.OwnAccountOrNull());
        var evaluation =
            await db.Evaluations.SingleOrDefaultAsync(v => v.Id == key && v.EvaluatorId == account, ct)
            ?? throw new NotFoundException(nameof(Evaluation));
        var edition = evaluation.CompetitionId;
        var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == edition, ct);
        if (expectedVersion is { } version && version != evaluation.Version)
        {
            var current = await EvaluationDocuments.ReadAsync(db, evaluation, competition, EvaluationReader.Evaluator, ct);
            throw new StaleVersionException(
                evaluation.Version,
                JsonSerializer.Serialize(current, JudgingJson.Readable.EvaluationDocument),
                null
            );
        }

        return new(evaluation, competition, competition.StageOf(evaluation.Stage));
    }
}

/// <summary>An evaluation with the edition and the stage that it belongs to.</summary>
internal sealed record OwnEvaluation(Evaluation Evaluation, Competition Competition, EditionStage Stage)
{
    /// <summary>
    /// Requires that the stage still runs, and takes over the last day to which the organiser has extended it
    /// meanwhile.
    /// </summary>
    public void RequireRunning(DateOnly today)
    {
        var state = Competition.StateOf(Stage.Code);
        EvaluationRules.StageRuns.Require(Competition.IsRunning && state.Status == StageStatus.Running);
        if (state.EvaluateUntil is { } until)
            Evaluation.ExtendTo(until, today);
    }
}
