using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Draws what the next entries of a stage lack.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="After">The entry to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of entries.</param>
/// <param name="LeavesOut">Whether the next entry is left out instead, because it has just failed alone.</param>
public sealed record DrawForEntries(Guid OperationId, Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class DrawForEntriesValidator : AbstractValidator<DrawForEntries>
{
    /// <summary>Maximum number of entries per step.</summary>
    private const int Max = 5_000;

    public DrawForEntriesValidator() => RuleFor(command => command.BatchSize).Within(1, Max);
}

internal sealed class DrawForEntriesHandler(IAppDb db, EvaluatorAssigner assigner, TimeProvider clock)
    : IRequestHandler<DrawForEntries, BatchResult>
{
    private static readonly BatchResult Nothing = new(0, null);

    public async Task<BatchResult> Handle(DrawForEntries command, CancellationToken ct)
    {
        if (await DrawnStage.FindAsync(db, command.OperationId, ct) is not { } found)
            return Nothing;
        await EntryLocks.TakeAsync(db, found.CompetitionId, ct);
        if (await DrawnStage.FindAsync(db, command.OperationId, ct) is not { } drawn)
            return Nothing; // the stage was closed meanwhile
        var next = Next(drawn, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(e => e.Id), ct);

        var entries = await next.Take(command.BatchSize).ToListAsync(ct);
        await assigner.DrawAsync(drawn.Competition, drawn.Stage, entries, leaving: null, clock.GetUtcNow(), ct);

        await db.SaveChangesAsync(ct);
        return new(entries.Count, entries.Count < command.BatchSize ? null : entries[^1].Id.Value);
    }

    private IQueryable<CompetitionEntry> Next(DrawnStage drawn, Guid? after)
    {
        var (competition, stage, first) = (drawn.CompetitionId, drawn.Stage.Code, new CompetitionEntryId(after ?? Guid.Empty));
        var entries = db
            .CompetitionEntries.AsNoTracking()
            .Where(e => e.CompetitionId == competition && e.Stage == stage && !e.IsOut && e.Status == EntryStatus.Submitted);
        return (after is null ? entries : entries.Where(e => e.Id.CompareTo(first) > 0)).OrderBy(e => e.Id);
    }
}

/// <summary>The running stage that an operation draws evaluators for.</summary>
internal sealed record DrawnStage(Competition Competition, EditionStage Stage)
{
    public CompetitionId CompetitionId => Competition.Id;

    /// <summary>Returns the stage; null when it no longer runs, or another draw has taken over.</summary>
    public static async Task<DrawnStage?> FindAsync(IAppDb db, Guid operation, CancellationToken ct)
    {
        // Few editions run at a time; how far their stages have come is one value each
        var running = await db.Competitions.AsNoTracking().Where(c => c.Status == CompetitionStatus.Judging).ToListAsync(ct);
        var edition = running.Find(c => c.Stages.Any(s => s.OperationId == operation && s.Status == StageStatus.Running));
        return edition is null ? null : new(edition, edition.StageOf(edition.Stages.First(s => s.OperationId == operation).Code));
    }
}
