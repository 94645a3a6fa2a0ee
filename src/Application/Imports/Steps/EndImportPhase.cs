using FluentValidation;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Ends the phase that an import is in, and returns the status that follows.</summary>
public sealed record EndImportPhase(Guid ImportId) : IRequest<ImportStatus>;

/// <summary>Ends an import that cannot go on.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Problem">Why.</param>
/// <param name="Row">Row after which the file could not be read.</param>
public sealed record FailImport(Guid ImportId, string Problem, int? Row) : IRequest<Unit>;

internal sealed class EndImportPhaseValidator : AbstractValidator<EndImportPhase>;

internal sealed class FailImportValidator : AbstractValidator<FailImport>;

internal sealed class EndImportPhaseHandler(IAppDb db, TimeProvider clock) : IRequestHandler<EndImportPhase, ImportStatus>
{
    private const string DoesNotAddUp = "COUNTS_DO_NOT_ADD_UP";

    public async Task<ImportStatus> Handle(EndImportPhase command, CancellationToken ct)
    {
        var (id, now) = (new ImportId(command.ImportId), clock.GetUtcNow());
        var import = await db.Imports.SingleAsync(import => import.Id == id, ct);
        var rows = db.ImportRows.Where(row => row.ImportId == id);
        switch (import.Status)
        {
            case ImportStatus.Parsed:
                import.Validate(now);
                break;
            case ImportStatus.Validated:
                import.Match(now);
                break;
            case ImportStatus.Matched when !await rows.AnyAsync(row => row.Planned == null, ct):
                import.AwaitApproval(now);
                break;
            case ImportStatus.Committing when (await ImportCounting.ReconcileAsync(import, rows, ct)).AddsUp:
                import.Commit(now);
                await KeepColumnsAsync(import, now, ct);
                break;
            case ImportStatus.Committing:
                import.Fail(DoesNotAddUp, null, now);
                break;
            case ImportStatus.RollingBack:
                import.RollBack(now);
                break;
        }

        await db.SaveChangesAsync(ct);
        return import.Status;
    }

    private static IEnumerable<StatedMember> Stated(Import import) => import.Columns.Select(use => use.Member);

    /// <summary>
    /// Records what people have corrected about the columns, once rows were taken over by it, so that the next file with
    /// these columns is read in the same way.
    /// </summary>
    private async Task KeepColumnsAsync(Import import, DateTimeOffset now, CancellationToken ct)
    {
        List<string> columns = [.. import.Columns.Select(use => use.Column)];
        if (
            import.MappingVersion is not null
            || ColumnGuess.Of(import.Source, columns).Select(guess => guess.Member).SequenceEqual(Stated(import))
        )
            return;
        var (_, next) = await ColumnUses.ForAsync(db, import.Source, columns, ct);
        if (next.Select(use => use.Member).SequenceEqual(Stated(import)) || !ColumnMapping.IsReadable(import.Columns))
            return;
        await db.LockAsync(ColumnUses.Lock, ct);
        var latest = await db.ColumnMappings.Where(m => m.Source == import.Source).MaxAsync(m => (int?)m.Number, ct) ?? 0;
        db.ColumnMappings.Add(ColumnMapping.Record(import.Source, latest, import.Columns, import.Name, import.Senders[^1], now));
    }
}

internal sealed class FailImportHandler(IAppDb db, TimeProvider clock) : IRequestHandler<FailImport, Unit>
{
    public async Task<Unit> Handle(FailImport command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var import = await db.Imports.SingleAsync(import => import.Id == id, ct);
        if (import.IsWorking)
            import.Fail(command.Problem, command.Row, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

/// <summary>
/// Ends imports whose operation has failed or was cancelled; what was taken over until then can be rolled back.
/// </summary>
internal sealed class ImportEndings(IAppDb db) : IEventConsumer
{
    private const string OperationFailed = "OPERATION_FAILED";

    public string Name => "import-endings";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(OperationEnded)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        var ended = events
            .Select(happened => (OperationEnded)happened.Event)
            .Where(e => e is { Kind: OperationKind.Import, Status: OperationStatus.Failed or OperationStatus.Cancelled })
            .ToDictionary(e => e.OperationId);
        if (ended.Count == 0)
            return;
        List<OperationId> ids = [.. ended.Keys];
        foreach (var import in await db.Imports.Where(import => ids.Contains(import.OperationId)).ToListAsync(ct))
            if (import.IsWorking)
            {
                var end = ended[import.OperationId];
                import.Fail(end.Status == OperationStatus.Cancelled ? Import.Cancelled : OperationFailed, null, end.At);
            }
    }
}
