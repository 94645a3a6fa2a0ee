using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Contests the announced result of an entry.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Input">Why.</param>
public sealed record FileAppeal(Guid EntryId, AppealInput Input) : IRequest<AppealItem>;

/// <summary>Why a result is contested.</summary>
/// <param name="Text">The reason.</param>
/// <param name="Files">Ids of files that are to prove it, which the caller uploaded and completed.</param>
public sealed record AppealInput(string? Text = null, IReadOnlyList<Guid>? Files = null);

internal sealed class FileAppealValidator : AbstractValidator<FileAppeal>
{
    public FileAppealValidator() => RuleFor(command => command.Input).SetValidator(new AppealInputValidator());
}

internal sealed class AppealInputValidator : AbstractValidator<AppealInput>
{
    public AppealInputValidator()
    {
        RuleFor(input => input.Text).Required().MaxLength(CompetitionAppeal.TextMaxLength);
        RuleFor(input => input.Files).MaxItems(CompetitionAppeal.MaxFiles);
    }
}

internal sealed class FileAppealHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<FileAppeal, AppealItem>
{
    public Task<AppealItem> Handle(FileAppeal command, CancellationToken ct) => db.InTransactionAsync(() => FileAsync(command, ct), ct);

    private async Task<AppealItem> FileAsync(FileAppeal command, CancellationToken ct)
    {
        // Neither is the stage decreed nor the edition cancelled meanwhile, and two at once do not both find none
        await EntryLocks.TakeForEntryAsync(db, command.EntryId, ct);
        var entryId = new CompetitionEntryId(command.EntryId);
        var entry =
            await db.CompetitionEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == entryId, ct)
            ?? throw new NotFoundException(nameof(CompetitionEntry));
        var competitionId = entry.CompetitionId;
        var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == competitionId, ct);
        var results = await db.StageResults.AsNoTracking().Where(r => r.EntryId == entryId).ToListAsync(ct);
        List<StageResult> known = [.. results.Where(result => competition.Shows(competition.StateOf(result.Stage)))];

        var kind = await ResultInterests.SpeaksForAsync(db, user, entry, ct) ? AppealKind.Appeal : AppealKind.Objection;
        // Others know only of entries that were announced
        if (kind == AppealKind.Objection && !known.Exists(result => result.GoesOn))
            throw new NotFoundException(nameof(CompetitionEntry));
        var running = competition.IsRunning ? competition.Stages.FirstOrDefault(state => state.Status == StageStatus.Announced) : null;
        ResultRules.ObjectionsOpen.Require(running is not null);
        var result = known.Find(one => one.Stage == running.Code && (kind == AppealKind.Appeal || one.GoesOn));
        ResultRules.ResultAnnounced.Require(result is not null);
        await ResultInterests.RequireNotJudgedAsync(db, user, entry, ct);
        await RequireFirstAsync(result, kind, ct);
        await RequireOwnFilesAsync(command.Input.Files ?? [], ct);

        var appeal = CompetitionAppeal.File(
            result,
            kind,
            command.Input.Text!,
            command.Input.Files ?? [],
            running.ObjectionsUntil,
            user.Caller!.Actor,
            clock.GetUtcNow()
        );

        db.CompetitionAppeals.Add(appeal);
        await db.SaveChangesAsync(ct);
        return AppealItem.Of(new(appeal, entry.Number, entry.Title));
    }

    /// <summary>An institution contests a result once, as does every other person.</summary>
    private async Task RequireFirstAsync(StageResult result, AppealKind kind, CancellationToken ct)
    {
        var (entry, stage, me) = (result.EntryId, result.Stage, user.Id);
        ResultRules.ContestedOnce.Require(
            !await db.CompetitionAppeals.AnyAsync(
                a => a.EntryId == entry && a.Stage == stage && (a.FiledBy == me || (kind == AppealKind.Appeal && a.Kind == kind)),
                ct
            )
        );
    }

    private async Task RequireOwnFilesAsync(IReadOnlyList<Guid> files, CancellationToken ct)
    {
        var me = user.Id;
        foreach (var (number, id) in files.Index())
        {
            var key = new StoredFileId(id);
            if (!await db.Files.AnyAsync(f => f.Id == key && f.UploadedBy == me && !f.IsDelivery && f.Status == FileStatus.Ready, ct))
                throw new InvalidFieldsException([new($"/files/{number}", "UNKNOWN_FILE", id)]);
        }
    }
}
