using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Notes what would become of rows, as a trial found.</summary>
public sealed record PlanImportRows(Guid ImportId, IReadOnlyList<TriedRow> Rows) : IRequest<Unit>;

/// <summary>
/// Rejects the next row that has no outcome, because taking it over fails for a reason of the server's.
/// </summary>
public sealed record LeaveOutImportRow(Guid ImportId, int After) : IRequest<RowAdvance>;

internal sealed class PlanImportRowsValidator : AbstractValidator<PlanImportRows>;

internal sealed class LeaveOutImportRowValidator : AbstractValidator<LeaveOutImportRow>;

internal sealed class PlanImportRowsHandler(IAppDb db) : IRequestHandler<PlanImportRows, Unit>
{
    public async Task<Unit> Handle(PlanImportRows command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var tried = command.Rows.ToDictionary(row => row.Number);
        List<int> numbers = [.. tried.Keys];
        foreach (var row in await db.ImportRows.Where(row => row.ImportId == id && numbers.Contains(row.Number)).ToListAsync(ct))
            row.Plan(tried[row.Number].Outcome, tried[row.Number].Problem);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

internal sealed class LeaveOutImportRowHandler(IAppDb db) : IRequestHandler<LeaveOutImportRow, RowAdvance>
{
    /// <summary>The code of a failure that has nothing to do with what the row states.</summary>
    public const string Failed = "ROW_FAILED";

    public async Task<RowAdvance> Handle(LeaveOutImportRow command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var row = await db
            .ImportRows.Where(row => row.ImportId == id && row.Number > command.After && row.Outcome == null)
            .OrderBy(row => row.Number)
            .FirstOrDefaultAsync(ct);
        if (row is null)
            return new(null, []);
        row.Reject(Failed);
        await db.SaveChangesAsync(ct);
        return new(row.Number, [new(row.Number, RecordOutcome.Rejected, Failed)]);
    }
}
