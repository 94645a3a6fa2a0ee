using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Decides on an appeal. An upheld one can change the result of its entry, and of no other.</summary>
/// <param name="Id">The appeal.</param>
/// <param name="Input">The decision.</param>
public sealed record DecideAppeal(Guid Id, AppealDecisionInput Input) : IRequest<AppealItem>;

/// <summary>The decision on an appeal.</summary>
/// <param name="Upheld">Whether it is right.</param>
/// <param name="Effect">What it changes; omit for nothing. Only an appeal that is upheld changes anything.</param>
/// <param name="Reason">Why.</param>
public sealed record AppealDecisionInput(bool? Upheld = null, AppealEffect? Effect = null, string? Reason = null);

internal sealed class DecideAppealValidator : AbstractValidator<DecideAppeal>
{
    public DecideAppealValidator() => RuleFor(command => command.Input).SetValidator(new AppealDecisionInputValidator());
}

internal sealed class AppealDecisionInputValidator : AbstractValidator<AppealDecisionInput>
{
    public AppealDecisionInputValidator()
    {
        RuleFor(input => input.Upheld).Present();
        RuleFor(input => input.Reason).Required().MaxLength(CompetitionEntry.ReasonMaxLength);
    }
}

internal sealed class DecideAppealHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DecideAppeal, AppealItem>
{
    public Task<AppealItem> Handle(DecideAppeal command, CancellationToken ct) => db.InTransactionAsync(() => DecideAsync(command, ct), ct);

    private async Task<AppealItem> DecideAsync(DecideAppeal command, CancellationToken ct)
    {
        var (input, now, by) = (command.Input, clock.GetUtcNow(), user.Caller!.Actor);
        var appeal = await LoadAsync(command.Id, ct);
        var (entryId, stage) = (appeal.EntryId, appeal.Stage);
        var entry = await db.CompetitionEntries.SingleAsync(e => e.Id == entryId, ct);
        await EntryLookup.RequireFreeAsync(db, user, entry, ct);
        await ResultInterests.RequireNoEvaluatorAsync(db, user, entry, ct);
        var effect = input.Effect ?? AppealEffect.None;
        appeal.Decide(input.Upheld!.Value, effect, input.Reason!, by, now);

        var result = await db.StageResults.SingleAsync(r => r.EntryId == entryId && r.Stage == stage, ct);
        if (effect == AppealEffect.GoesOn)
            await AdmitAsync(appeal, result, entry, now, ct);
        else if (effect == AppealEffect.Excluded)
            Exclude(appeal, result, entry, now);
        else if (effect == AppealEffect.Disqualified)
        {
            if (result.GoesOn)
                Exclude(appeal, result, entry, now);
            entry.Disqualify(input.Reason!.Trim(), now);
        }

        await db.SaveChangesAsync(ct);
        return AppealItem.Of(new(appeal, entry.Number, entry.Title));
    }

    /// <summary>
    /// Loads an appeal for an organiser or the panel. Whoever filed it sees it, but does not decide; for others it does
    /// not exist.
    /// </summary>
    private async Task<CompetitionAppeal> LoadAsync(Guid id, CancellationToken ct)
    {
        var read = await AppealLookup.ReadAsync(db, user, id, ct);
        // The stage is not decreed and the edition not cancelled while somebody decides
        await EntryLocks.TakeAsync(db, read.CompetitionId, ct);
        var competition = await AppealLookup.CompetitionAsync(db, read, ct);
        if (!await ResultAccess.SeesAllAsync(db, user, competition, ct))
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        ResultRules.StageContested.Require(competition.IsRunning && competition.StateOf(read.Stage).Status == StageStatus.Announced);
        return await db.CompetitionAppeals.SingleAsync(a => a.Id == read.Id, ct);
    }

    private async Task AdmitAsync(
        CompetitionAppeal appeal,
        StageResult result,
        CompetitionEntry entry,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        ResultRules.EffectFits.Require(entry.Status == EntryStatus.Submitted);
        var competition = await AppealLookup.CompetitionAsync(db, appeal, ct);
        result.Admit(competition.StageOf(appeal.Stage), appeal.Id, now);
        entry.Settle(appeal.Stage, goesOn: true);
    }

    private static void Exclude(CompetitionAppeal appeal, StageResult result, CompetitionEntry entry, DateTimeOffset now)
    {
        result.Exclude(appeal.Id, now);
        entry.Settle(appeal.Stage, goesOn: false);
    }
}
