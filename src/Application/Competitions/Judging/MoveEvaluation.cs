using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Notifications;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Submits one of the caller's own evaluations, or steps back from the entry. Whoever is drawn in place of the caller,
/// or because the totals differ too much, is drawn at once.
/// </summary>
/// <param name="Id">The evaluation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">Where it is to go.</param>
/// <param name="Reason">Why, for a recusal.</param>
public sealed record MoveEvaluation(Guid Id, int? ExpectedVersion, EvaluationStatus? To, string? Reason) : IRequest<EvaluationDocument>
{
    /// <summary>The statuses that evaluators can ask for.</summary>
    internal static readonly IReadOnlyList<EvaluationStatus> Moves = [EvaluationStatus.Submitted, EvaluationStatus.Recused];
}

internal sealed class MoveEvaluationValidator : AbstractValidator<MoveEvaluation>
{
    public MoveEvaluationValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveEvaluation.Moves);
        RuleFor(command => command.Reason).MaxLength(Evaluation.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To == EvaluationStatus.Recused);
    }
}

internal sealed class MoveEvaluationHandler(
    IAppDb db,
    ICurrentUser user,
    ConflictFinder conflicts,
    EvaluatorAssigner assigner,
    NotificationWriter notices,
    TimeProvider clock
) : IRequestHandler<MoveEvaluation, EvaluationDocument>
{
    public Task<EvaluationDocument> Handle(MoveEvaluation command, CancellationToken ct) =>
        db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<EvaluationDocument> MoveAsync(MoveEvaluation command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await EntryLocks.TakeAsync(db, await EvaluationAccess.OwnEditionAsync(db, user, command.Id, ct), ct);
        var own = await EvaluationAccess.LoadOwnAsync(db, user, command.Id, command.ExpectedVersion, ct);
        own.RequireRunning(Wib.DayOf(now));
        var id = own.Evaluation.EntryId;
        var entry = await db.CompetitionEntries.AsNoTracking().SingleAsync(e => e.Id == id, ct);

        if (command.To == EvaluationStatus.Submitted)
            await SubmitAsync(own, entry, now, ct);
        else
            own.Evaluation.Recuse(command.Reason!.Trim(), now);
        if (entry.Status == EntryStatus.Submitted)
            await ReplaceAsync(own, entry, now, ct);

        await db.SaveChangesAsync(ct);
        return await EvaluationDocuments.ReadAsync(db, own.Evaluation, own.Competition, EvaluationReader.Evaluator, ct);
    }

    /// <summary>Interests can have arisen since the draw, so they are looked for again.</summary>
    private async Task SubmitAsync(OwnEvaluation own, CompetitionEntry entry, DateTimeOffset now, CancellationToken ct)
    {
        var evaluator = own.Evaluation.EvaluatorId;
        EvaluationRules.Open.Require(entry.Status == EntryStatus.Submitted);
        var found = await conflicts.FindAsync([entry], [evaluator], own.Stage.BarsOwnRegion, ct);
        EvaluationRules.FreeOfInterest.Require(found.Of(entry.Id, evaluator) is null);

        own.Evaluation.Submit(own.Stage, now);
    }

    private async Task ReplaceAsync(OwnEvaluation own, CompetitionEntry entry, DateTimeOffset now, CancellationToken ct)
    {
        var drawn = await assigner.DrawAsync(own.Competition, own.Stage, [entry], leaving: null, now, ct);
        var key = $"evaluations-{own.Evaluation.Id.Value:N}";
        await notices.AddAsync(EvaluationNotices.Assigned(key, own.Competition, own.Stage, drawn), ct);
    }
}
