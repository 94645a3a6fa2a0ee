using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Sources;
using JippApi.Domain.Imports;
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
        return await actors.CallerAsync(import, ct) is { } caller
            ? await acting.RunAsync(caller, () => UndoAsync(id, command.Take, ct))
            : await UndoAsync(id, command.Take, ct);
    }

    private async Task<int> UndoAsync(ImportId id, int take, CancellationToken ct)
    {
        var rows = await db
            .ImportRows.Where(row => row.ImportId == id && row.Before != null && row.Undo == null)
            .OrderByDescending(row => row.Number)
            .Take(take)
            .ToListAsync(ct);
        foreach (var row in rows)
            row.RollBack(await recording.UndoAsync(row.Before!, ct) ? RowUndo.Undone : RowUndo.Kept);
        await db.SaveChangesAsync(ct);
        return rows.Count;
    }
}
