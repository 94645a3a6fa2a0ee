using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.Imports;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Reads the next rows in the terms of the directory.</summary>
public sealed record ValidateImportRows(Guid ImportId, int After, int Take) : IRequest<RowAdvance>;

internal sealed class ValidateImportRowsValidator : AbstractValidator<ValidateImportRows>;

internal sealed class ValidateImportRowsHandler(IAppDb db, StatementReader reader) : IRequestHandler<ValidateImportRows, RowAdvance>
{
    private const string RepeatedKey = "REPEATED_KEY";
    private const string NoKey = "NO_KEY";

    public async Task<RowAdvance> Handle(ValidateImportRows command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var import = await db.Imports.AsNoTracking().SingleAsync(import => import.Id == id, ct);
        var rows = await StepRows.NextAsync(db, id, command.After, command.Take, ct);
        var sources = rows.ConvertAll(RowTexts.SourceRowOf);
        var read = await reader.ReadAsync(import.Source, import.Columns, sources, ct);
        var firsts = await FirstsAsync(id, command.After, read, ct);
        foreach (var (row, (source, reading)) in rows.Zip(sources.Zip(read)))
            Note(row, source, reading, firsts);
        await db.SaveChangesAsync(ct);
        return RowAdvance.To(rows);
    }

    private static void Note(ImportRow row, SourceRow source, ReadRow reading, Dictionary<string, int> firsts)
    {
        // The reader may repeat what was wrong with the row itself
        List<RowIssue> issues = [.. source.Issues.Union(reading.Issues)];
        var key = reading.Key is { Length: <= ImportRow.KeyMaxLength } ? reading.Key : null;
        if (key is null && reading.Statement is not null)
            issues.Add(new(NoKey, IssueSeverity.Error, null, null));
        var isUsable = reading.Statement is not null && issues.TrueForAll(issue => issue.Severity != IssueSeverity.Error);
        if (isUsable && key is not null && !firsts.TryAdd(ImportRow.Fold(key), row.Number))
        {
            issues.Add(new(RepeatedKey, IssueSeverity.Error, null, Text(firsts[ImportRow.Fold(key)])));
            isUsable = false;
        }

        row.Read(
            key,
            isUsable ? RowTexts.TextOf(reading.Statement!) : null,
            isUsable && reading.Statement!.OwnerInstitutionId is { } owner ? new InstitutionId(owner) : null,
            RowTexts.TextOf(issues),
            RowTexts.CodesOf(issues),
            RowTexts.TextOf(reading.Unmapped)
        );
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns the earlier rows with the same keys.</summary>
    private async Task<Dictionary<string, int>> FirstsAsync(ImportId import, int after, IReadOnlyList<ReadRow> read, CancellationToken ct)
    {
        List<string> keys = [.. read.Select(row => row.Key).OfType<string>().Select(ImportRow.Fold).Distinct()];
        var earlier = await db
            .ImportRows.Where(row =>
                row.ImportId == import && row.Number <= after && row.Statement != null && keys.Contains(row.FoldedKey!)
            )
            .Select(row => new { Key = row.FoldedKey!, row.Number })
            .ToListAsync(ct);
        return earlier
            .GroupBy(row => row.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Min(row => row.Number), StringComparer.Ordinal);
    }
}
