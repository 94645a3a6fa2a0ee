using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Application.Sources;
using JippApi.Domain.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>
/// Takes the next rows over. A row that is refused is rejected with its problem and never stops the others. A trial runs
/// in a transaction that is rolled back, and only returns what would become of the rows.
/// </summary>
/// <param name="ImportId">The import.</param>
/// <param name="After">Number after which to begin.</param>
/// <param name="Take">Maximum number of rows.</param>
/// <param name="IsTrial">Whether it is only tried: rows that were tried before are then left out.</param>
public sealed record TakeOverImportRows(Guid ImportId, int After, int Take, bool IsTrial) : IRequest<RowAdvance>;

/// <summary>The planned outcome of a row.</summary>
/// <param name="Number">Number of the row.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Problem">Why it would be rejected.</param>
public sealed record TriedRow(int Number, RecordOutcome Outcome, string? Problem);

internal sealed class TakeOverImportRowsValidator : AbstractValidator<TakeOverImportRows>;

internal sealed class TakeOverImportRowsHandler(
    IAppDb db,
    Recording recording,
    DuplicateQueue queue,
    ActingCaller acting,
    ImportActors actors
) : IRequestHandler<TakeOverImportRows, RowAdvance>
{
    private const string HasErrors = "ROW_HAS_ERRORS";
    private const string Skipped = "ROW_SKIPPED";
    private const string Refused = "ROW_FAILED";

    public async Task<RowAdvance> Handle(TakeOverImportRows command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var import = await db.Imports.AsNoTracking().SingleAsync(import => import.Id == id, ct);
        var open = db.ImportRows.Where(row => row.ImportId == id && row.Number > command.After);
        open = command.IsTrial ? open.Where(row => row.Planned == null) : open.Where(row => row.Outcome == null);
        var numbers = await open.OrderBy(row => row.Number).Take(command.Take).Select(row => row.Number).ToListAsync(ct);
        List<TriedRow> tried = [];
        var caller = await actors.CallerAsync(import, ct);
        await acting.RunAsync(caller, () => TakeOverAsync(import, numbers, tried, ct));
        return new(numbers is [.., var last] ? last : null, tried);
    }

    /// <summary>Takes rows over together; if one is refused, each half by itself, until it is found.</summary>
    private async Task<Unit> TakeOverAsync(Import import, List<int> numbers, List<TriedRow> tried, CancellationToken ct)
    {
        if (numbers.Count == 0)
            return Unit.Value;
        try
        {
            tried.AddRange(await db.InTransactionAsync(() => RecordAsync(import, numbers, ct), ct));
            return Unit.Value;
        }
        catch (Exception refusal) when (RowRefusal.Of(refusal) is { } code)
        {
            db.ClearTrackedChanges(); // what was refused must not be saved with the others
            if (numbers is [var alone])
            {
                var row = await db.ImportRows.SingleAsync(row => row.ImportId == import.Id && row.Number == alone, ct);
                row.Reject(code);
                await db.SaveChangesAsync(ct);
                tried.Add(new(alone, RecordOutcome.Rejected, code));
                return Unit.Value;
            }
        }

        var half = numbers.Count / 2;
        await TakeOverAsync(import, [.. numbers.Take(half)], tried, ct);
        return await TakeOverAsync(import, [.. numbers.Skip(half)], tried, ct);
    }

    private async Task<IReadOnlyList<TriedRow>> RecordAsync(Import import, List<int> numbers, CancellationToken ct)
    {
        var (first, last) = (numbers[0], numbers[^1]);
        var rows = await db
            .ImportRows.Where(row => row.ImportId == import.Id && row.Number >= first && row.Number <= last && numbers.Contains(row.Number))
            .OrderBy(row => row.Number)
            .ToListAsync(ct);
        List<string> columns = [.. import.Columns.Select(use => use.Column)];
        var publishes = await SourceTrusts.PublishesNewAsync(db, import.Source, ct);
        await recording.PrepareAsync(import.Source, [.. rows.Where(IsTaken).Select(row => row.Key!)], ct);
        foreach (var row in rows)
            if (IsTaken(row))
                await RecordAsync(import, row, columns, publishes, ct);
            else
                row.Reject(row.Statement is null ? HasErrors : Skipped);
        await OfferAsync(rows, ct);
        await db.SaveChangesAsync(ct);
        return [.. rows.Select(row => new TriedRow(row.Number, row.Outcome!.Value, row.Problem))];
    }

    private async Task RecordAsync(Import import, ImportRow row, IReadOnlyList<string> columns, bool publishes, CancellationToken ct)
    {
        var stated = new StatedRecord(
            import.Source,
            row.Key!,
            RowTexts.StatementOf(row.Statement!),
            RowValues.Of(columns, RowTexts.SourceRowOf(row).Cells),
            RowTexts.UnmappedOf(row.Unmapped)
        )
        {
            Members = import.Columns.Select(use => use.Member).ToHashSet(),
        };
        var recorded = await recording.RecordAsync(stated, new(import.Id, row.Target, publishes), ct);
        if (recorded.Outcome == RecordOutcome.Rejected)
            row.Reject(recorded.Reason ?? Refused);
        else
            row.TakeOver(recorded.Outcome, recorded.InnovationId, recorded.ProposalId, recorded.Before);
    }

    /// <summary>Pairs of a new record and what resembles it stay open, for somebody to compare.</summary>
    private Task<int> OfferAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) =>
        queue.OfferAsync(
            [
                .. rows.Where(row => row is { Outcome: RecordOutcome.Created, Matches: not null })
                    .SelectMany(row => RowTexts.MatchesOf(row.Matches).Select(match => (row.InnovationId!.Value, MatchOf(match)))),
            ],
            ct
        );

    private static bool IsTaken(ImportRow row) => row.Statement is not null && row.Decision != RowDecision.Skip;

    private static DuplicateMatch MatchOf(RowMatchItem match) => new(0, new(match.InnovationId), match.Score, match.Band, match.Reasons);
}

/// <summary>Why a row is refused, by the code of the problem that a single call would be answered with.</summary>
internal static class RowRefusal
{
    /// <summary>Returns the code; null when it is not the fault of a row.</summary>
    public static string? Of(Exception exception) =>
        exception switch
        {
            Domain.Common.RuleBrokenException broken => broken.Rule.Code.Replace('-', '_').ToUpperInvariant(),
            ForbiddenException => "FORBIDDEN",
            StatedByOthersException => "STATED_BY_OTHERS",
            NotFoundException => "NOT_FOUND",
            WithdrawnException => "WITHDRAWN",
            MergedException => "MERGED",
            InvalidFieldsException => "VALIDATION_FAILED",
            _ => null,
        };
}
