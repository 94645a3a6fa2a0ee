using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Sources;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Undoes the rows that were taken over last, in reverse order.</summary>
public sealed record UndoImportRows(Guid ImportId, int Take) : IRequest<int>;

internal sealed class UndoImportRowsValidator : AbstractValidator<UndoImportRows>;

internal sealed class UndoImportRowsHandler(IAppDb db, Recording recording, ActingCaller acting, ImportActors actors)
    : IRequestHandler<UndoImportRows, int>
{
    public async Task<int> Handle(UndoImportRows command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var import = await db.Imports.AsNoTracking().SingleAsync(import => import.Id == id, ct);
        var caller = await actors.RequesterOfUndoAsync(import, ct);
        return await acting.RunAsync(caller, () => UndoAsync(id, command.Take, ct));
    }

    private async Task<int> UndoAsync(ImportId id, int take, CancellationToken ct)
    {
        var rows = await db
            .ImportRows.Where(row => row.ImportId == id && row.Before != null && row.Undo == null)
            .OrderByDescending(row => row.Number)
            .Take(take)
            .ToListAsync(ct);
        await ForgetPairsAsync([.. rows.Where(row => row.Outcome == RecordOutcome.Created).Select(row => row.InnovationId!.Value)], ct);
        HashSet<InnovationId> unsaved = [];
        foreach (var row in rows)
        {
            if (!unsaved.Add(row.InnovationId!.Value))
                await db.SaveChangesAsync(ct); // each row goes back to a revision of its own
            row.RollBack(await recording.UndoAsync(row.Before!, ct) ? RowUndo.Undone : RowUndo.Kept);
        }

        await db.SaveChangesAsync(ct);
        return rows.Count;
    }

    /// <summary>Nobody needs to compare a record that goes away. Pairs on which somebody has decided stay.</summary>
    private async Task ForgetPairsAsync(List<InnovationId> created, CancellationToken ct)
    {
        var open = await db
            .DuplicateCandidates.Where(pair =>
                pair.Status == DuplicateStatus.Open && (created.Contains(pair.FirstId) || created.Contains(pair.SecondId))
            )
            .ToListAsync(ct);
        db.DuplicateCandidates.RemoveRange(open);
        await db.SaveChangesAsync(ct);
    }
}
