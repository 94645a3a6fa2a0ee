using JippApi.Application.Common;
using JippApi.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>
/// Counts the rows of imports. Everything is counted from the rows in the database, never summed up on the way.
/// </summary>
internal static class ImportCounting
{
    /// <summary>Returns an import with its counts.</summary>
    public static async Task<ImportItem> ItemAsync(IAppDb db, Import import, CancellationToken ct)
    {
        var rows = db.ImportRows.AsNoTracking().Where(row => row.ImportId == import.Id);
        return ImportItem.Of(import, await IsRepeatedAsync(db, import, ct)) with
        {
            Planned = import.Status is ImportStatus.Received or ImportStatus.Parsed or ImportStatus.Validated
                ? null
                : await PlannedAsync(import, rows, ct),
            Reconciliation = import.IsCommitStarted ? await ReconcileAsync(import, rows, ct) : null,
            Undone = import.Status is ImportStatus.RollingBack or ImportStatus.RolledBack ? await UndoneAsync(rows, ct) : null,
            Issues = await IssuesAsync(rows, ct),
        };
    }

    /// <summary>Whether the same file of the same list was taken over before.</summary>
    public static Task<bool> IsRepeatedAsync(IAppDb db, Import import, CancellationToken ct) =>
        db.Imports.AnyAsync(
            other =>
                other.Sha256 == import.Sha256
                && other.Source == import.Source
                && other.Id != import.Id
                && other.Status == ImportStatus.Committed
                && other.ReceivedAt < import.ReceivedAt,
            ct
        );

    /// <summary>Returns what became of the rows.</summary>
    public static async Task<ImportCounts> ReconcileAsync(Import import, IQueryable<ImportRow> rows, CancellationToken ct)
    {
        var counts = await rows.GroupBy(row => row.Outcome).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(ct);
        return CountsOf(import, counts.Select(count => (count.Key, count.Count)));
    }

    private static async Task<ImportCounts> PlannedAsync(Import import, IQueryable<ImportRow> rows, CancellationToken ct)
    {
        var counts = await rows.GroupBy(row => row.Planned).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(ct);
        return CountsOf(import, counts.Select(count => (count.Key, count.Count)));
    }

    private static ImportCounts CountsOf(Import import, IEnumerable<(RecordOutcome? Outcome, int Count)> counts)
    {
        var all = counts.ToList();
        return ImportCounts.Of(
            import.Rows,
            all.Where(count => count.Outcome is not null).ToDictionary(count => count.Outcome!.Value, count => count.Count),
            all.Where(count => count.Outcome is null).Sum(count => count.Count)
        );
    }

    private static async Task<UndoCounts> UndoneAsync(IQueryable<ImportRow> rows, CancellationToken ct)
    {
        var counts = await rows.Where(row => row.Undo != null)
            .GroupBy(row => row.Undo)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToListAsync(ct);
        return new(Count(RowUndo.Undone), Count(RowUndo.Kept));

        int Count(RowUndo undo) => counts.Where(count => count.Key == undo).Sum(count => count.Count);
    }

    /// <summary>Rows with the same issues are counted together; there are few such combinations.</summary>
    private static async Task<IReadOnlyList<IssueCount>> IssuesAsync(IQueryable<ImportRow> rows, CancellationToken ct)
    {
        var counts = await rows.Where(row => row.IssueCodes != "")
            .GroupBy(row => row.IssueCodes)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToListAsync(ct);
        return
        [
            .. counts
                .SelectMany(count => count.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => (code, count.Count)))
                .GroupBy(pair => pair.code, (code, pairs) => new IssueCount(code, pairs.Sum(pair => pair.Count)))
                .OrderByDescending(count => count.Rows)
                .ThenBy(count => count.Code, StringComparer.Ordinal),
        ];
    }
}
