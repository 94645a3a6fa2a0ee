using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>
/// Returns the import that an operation works on; null when there is none, or another operation does.
/// </summary>
public sealed record ReadImportWork(Guid OperationId) : IRequest<ImportWork?>;

/// <summary>An import, as its worker sees it.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="FileId">The file.</param>
/// <param name="Status">The status.</param>
/// <param name="Rows">Number of rows of the file; 0 until they are read.</param>
public sealed record ImportWork(Guid ImportId, Guid FileId, ImportStatus Status, int Rows);

/// <summary>Rows with which a step is done.</summary>
/// <param name="Last">Number of the last row; null when none was left.</param>
/// <param name="Outcomes">The outcomes of the rows; in a trial, the planned ones.</param>
public sealed record RowAdvance(int? Last, IReadOnlyList<TriedRow> Outcomes)
{
    internal static RowAdvance To(IReadOnlyList<ImportRow> rows) => new(rows is [.., var last] ? last.Number : null, []);
}

internal sealed class ReadImportWorkValidator : AbstractValidator<ReadImportWork>;

internal sealed class ReadImportWorkHandler(IAppDb db) : IRequestHandler<ReadImportWork, ImportWork?>
{
    public Task<ImportWork?> Handle(ReadImportWork request, CancellationToken ct)
    {
        var id = new OperationId(request.OperationId);
        return db
            .Imports.Where(import => import.OperationId == id)
            .Select(import => new ImportWork(import.Id.Value, import.FileId.Value, import.Status, import.Rows))
            .SingleOrDefaultAsync(ct);
    }
}

/// <summary>The rows of an import that a step is about.</summary>
internal static class StepRows
{
    /// <summary>Loads the next rows after a number.</summary>
    public static Task<List<ImportRow>> NextAsync(IAppDb db, ImportId import, int after, int take, CancellationToken ct) =>
        db.ImportRows.Where(row => row.ImportId == import && row.Number > after).OrderBy(row => row.Number).Take(take).ToListAsync(ct);
}
