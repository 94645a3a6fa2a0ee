using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Competitions.Entries;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Starts a stage of an edition, fixes its report, makes its results public, or makes them final.</summary>
/// <param name="CompetitionId">The edition.</param>
/// <param name="Stage">Code of the stage.</param>
/// <param name="ExpectedVersion">The version of the edition that the caller read.</param>
/// <param name="Input">Where the stage is to go.</param>
public sealed record MoveStage(Guid CompetitionId, string Stage, int? ExpectedVersion, StageMoveInput Input)
    : IRequest<CompetitionStageItem>;

internal sealed class MoveStageValidator : AbstractValidator<MoveStage>
{
    public MoveStageValidator()
    {
        RuleFor(command => command.Stage).MaxLength(Evaluation.StageMaxLength);
        RuleFor(command => command.Input).SetValidator(new StageMoveInputValidator());
    }
}

internal sealed class MoveStageHandler(IAppDb db, ICurrentUser user, StageMoves moves) : IRequestHandler<MoveStage, CompetitionStageItem>
{
    public Task<CompetitionStageItem> Handle(MoveStage command, CancellationToken ct) =>
        db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<CompetitionStageItem> MoveAsync(MoveStage command, CancellationToken ct)
    {
        var (code, input) = (command.Stage, command.Input);
        // No entry is submitted and no score arrives while the stage moves
        await EntryLocks.TakeAsync(db, new(command.CompetitionId), ct);
        var competition = await LoadAsync(command, ct);
        await (
            input.To switch
            {
                StageStatus.Running => moves.StartAsync(competition, code, input.EvaluateUntil, ct),
                StageStatus.Closed => moves.CloseAsync(competition, code, input.Changes ?? [], ct),
                StageStatus.Announced => moves.AnnounceAsync(competition, code, ct),
                _ => moves.DecreeAsync(competition, code, input.Decree!, ct),
            }
        );

        await db.SaveChangesAsync(ct);
        return CompetitionStageItem.Of(competition, code);
    }

    /// <summary>Stages are moved by organisers; the panel closes its own plenary.</summary>
    private async Task<Competition> LoadAsync(MoveStage command, CancellationToken ct)
    {
        var (id, version) = (new CompetitionId(command.CompetitionId), command.ExpectedVersion);
        var found = await db.Competitions.SingleOrDefaultAsync(c => c.Id == id, ct);
        var closesPlenary = command.Input.To == StageStatus.Closed && found?.Rules.FindStage(command.Stage) is { Kind: StageKind.Plenary };
        if (!closesPlenary || !await CompetitionDuties.HasDutyAsync(db, user, found!, ct, CompetitionDuty.Panel))
            return await CompetitionDuties.OrganisedAsync(db, user, command.CompetitionId, version, ct);
        return version is null || version == found!.Version
            ? found!
            : throw new StaleVersionException(
                found.Version,
                JsonSerializer.Serialize(CompetitionDocument.Of(found), CompetitionJson.Readable.CompetitionDocument),
                null
            );
    }
}
