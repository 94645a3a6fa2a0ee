using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.CodeMappings;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;
using JippApi.Application.Sources;
using JippApi.Application.Statements;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Settling;

/// <summary>
/// Reads the next rows of a list again whose values have been mapped, and records what they state now, in the name of
/// whoever mapped them.
/// </summary>
/// <param name="OperationId">The operation that settles the rows.</param>
/// <param name="Source">The list.</param>
/// <param name="After">Id of the row after which to begin; null to begin with the first.</param>
/// <param name="BatchSize">Maximum number of rows.</param>
/// <param name="LeavesOut">Whether to leave the next row out instead: it has failed alone.</param>
public sealed record SettleRows(Guid OperationId, InnovationSource Source, Guid? After, int BatchSize, bool LeavesOut = false)
    : IRequest<BatchResult>;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class SettleRowsValidator : AbstractValidator<SettleRows>;

internal sealed class SettleRowsHandler(
    IAppDb db,
    StatementReader reader,
    Recording recording,
    ActingCaller acting,
    IMediator mediator,
    TimeProvider clock
) : IRequestHandler<SettleRows, BatchResult>
{
    public async Task<BatchResult> Handle(SettleRows command, CancellationToken ct)
    {
        var book = await CodeBook.ForAsync(db, command.Source, Wib.DayOf(clock.GetUtcNow()), ct);
        var rows = await NextAsync(command, book, ct);
        if (!command.LeavesOut && rows.Count > 0)
            await InNameOfAsync(command.OperationId, () => RecordAsync(command.Source, book, rows, ct), ct);
        return new(rows.Count, rows is [.., var last] ? last.Id.Value : null);
    }

    /// <summary>Returns the next rows with a value that is known now.</summary>
    private async Task<List<ListedRecord>> NextAsync(SettleRows command, CodeBook book, CancellationToken ct)
    {
        var waiting = await db
            .WaitingValues.Where(v => v.Source == command.Source)
            .GroupBy(v => new { v.Set, v.Folded })
            .Select(same => new
            {
                same.Key.Set,
                same.Key.Folded,
                Value = same.Min(v => v.Value)!,
            })
            .ToListAsync(ct);
        var known = waiting.Where(w => SettledStatement.IsKnown(book, w.Set, w.Value)).ToList();
        if (known.Count == 0)
            return [];

        var (sets, values) = (known.Select(w => w.Set).Distinct().ToList(), known.Select(w => w.Folded).Distinct().ToList());
        var listed = db.ListedRecords.AsNoTracking().Where(r => r.Source == command.Source && r.DelistedAt == null);
        if (command.After is { } after)
        {
            var start = new ListedRecordId(after);
            listed = listed.Where(r => r.Id.CompareTo(start) > 0);
        }

        return await listed
            .Where(r =>
                db.WaitingValues.Any(v => v.Source == r.Source && v.Key == r.Key && sets.Contains(v.Set) && values.Contains(v.Folded))
            )
            .OrderBy(r => r.Id)
            .Take(command.BatchSize)
            .ToListAsync(ct);
    }

    private async Task<Unit> RecordAsync(InnovationSource source, CodeBook book, List<ListedRecord> rows, CancellationToken ct)
    {
        await recording.PrepareAsync(source, [.. rows.Select(row => row.Key)], ct);
        foreach (var (row, values, reading) in await ReadAsync(source, rows, ct))
        {
            if (reading.Statement is null || reading.Issues.Any(issue => issue.Severity == IssueSeverity.Error))
                continue; // it stays as it is, and waits
            var settled = SettledStatement.SettledBy(book, reading, row.Unmapped);
            var stated = new StatedRecord(
                source,
                row.Key,
                SettledStatement.Of(SourceJson.StatementOf(row.Statement), reading.Statement, settled),
                values,
                [.. row.Unmapped.Except(settled).Select(value => new UnmappedValue(value.Set, value.Value))]
            );
            await recording.RecordAsync(stated, new(row.ImportId), ct);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    /// <summary>Reads rows with the columns of their import or, if they were sent alone, those of the list.</summary>
    private async Task<List<(ListedRecord Row, IReadOnlyDictionary<string, string> Values, ReadRow Reading)>> ReadAsync(
        InnovationSource source,
        List<ListedRecord> rows,
        CancellationToken ct
    )
    {
        List<ImportId> imports = [.. rows.Select(row => row.ImportId).OfType<ImportId>().Distinct()];
        var columns = await db
            .Imports.AsNoTracking()
            .Where(i => imports.Contains(i.Id))
            .Select(i => new { i.Id, i.Columns })
            .ToDictionaryAsync(i => i.Id, i => i.Columns, ct);
        var read = new List<(ListedRecord, IReadOnlyDictionary<string, string>, ReadRow)>();
        foreach (
            var same in rows.Select(row => (Row: row, Values: SourceJson.ValuesOf(row.Values)))
                .Where(row => row.Values.Count > 0)
                .GroupBy(row => (row.Row.ImportId, Columns: string.Join('\n', row.Values.Keys.Order(StringComparer.Ordinal))))
        )
        {
            IReadOnlyList<ColumnUse> uses =
                same.Key.ImportId is { } import && columns.TryGetValue(import, out var own)
                    ? own
                    : (await ColumnUses.ForAsync(db, source, [.. same.Key.Columns.Split('\n')], ct)).Uses;
            List<SourceRow> texts =
            [
                .. same.Select((row, place) => new SourceRow(place + 1, [.. uses.Select(use => row.Values.GetValueOrDefault(use.Column))])),
            ];
            read.AddRange(same.Zip(await reader.ReadAsync(source, uses, texts, ct), (row, reading) => (row.Row, row.Values, reading)));
        }

        return read;
    }

    /// <summary>
    /// Whoever mapped the values acts, with the rights that they have now; the timetable acts for itself.
    /// </summary>
    private async Task InNameOfAsync(Guid operationId, Func<Task<Unit>> work, CancellationToken ct)
    {
        var id = new OperationId(operationId);
        var by = await db.Operations.Where(o => o.Id == id).Select(o => o.RequestedBy).SingleAsync(ct);
        if (!Guid.TryParse(by.Value, out var account))
            await work();
        else if (await mediator.Send(new ReadCaller(account, null, null, null), ct) is { } caller)
            await acting.RunAsync(caller, work);
        else
            throw new ForbiddenException(Permissions.WriteInnovations);
    }
}
