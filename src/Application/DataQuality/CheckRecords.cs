using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>Checks the next records of an operation, in the order of the directory.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="After">Number of the last entry of the previous step.</param>
/// <param name="BatchSize">Number of records in a step.</param>
/// <param name="LeavesOut">Whether the next record is left out instead, because it has just failed alone.</param>
public sealed record CheckRecords(Guid OperationId, long After, int BatchSize, bool LeavesOut = false) : IRequest<CheckedRecords>;

/// <summary>The outcome of a step.</summary>
/// <param name="Done">Number of records checked.</param>
/// <param name="Last">Number of the last entry; null when nothing is left.</param>
/// <param name="LastId">Id of the last record.</param>
/// <param name="Total">Number of records of the operation; only of the first step.</param>
public sealed record CheckedRecords(int Done, long? Last, Guid? LastId, int? Total);

internal sealed class CheckRecordsValidator : AbstractValidator<CheckRecords>
{
    private const int MaxBatch = 10_000;

    public CheckRecordsValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);
}

internal sealed class CheckRecordsHandler(IAppDb db, QualityChecker checker) : IRequestHandler<CheckRecords, CheckedRecords>
{
    public async Task<CheckedRecords> Handle(CheckRecords command, CancellationToken ct)
    {
        var operation = new OperationId(command.OperationId);
        var run = await db.QualityRuns.AsNoTracking().SingleOrDefaultAsync(r => r.OperationId == operation, ct);
        var rows = Selected(run);
        int? total = command.After == 0 ? await rows.CountAsync(ct) : null;
        var next = await rows.Where(e => e.Number > command.After)
            .OrderBy(e => e.Number)
            .Take(command.BatchSize)
            .Select(e => new { e.Number, e.Id })
            .ToListAsync(ct);
        if (command.LeavesOut)
            return new(0, next is [var left, ..] ? left.Number : null, next is [var same, ..] ? same.Id : null, total);

        await checker.CheckAsync([.. next.Select(row => new QualityEntry(row.Number, row.Id))], run?.Rule, ct);
        await db.SaveChangesAsync(ct);
        return next.Count == command.BatchSize ? new(next.Count, next[^1].Number, next[^1].Id, total) : new(next.Count, null, null, total);
    }

    private IQueryable<DirectoryEntry> Selected(QualityRun? run)
    {
        var entries = db.Directory.AsNoTracking();
        if (run is null)
            return entries;
        entries = new QualitySelection(run.RegionCode, run.Source is { } source ? [source] : []).In(db, entries);
        var ids = run.InnovationIds;
        return ids.Count == 0 ? entries : entries.Where(e => ids.Contains(e.Id));
    }
}
