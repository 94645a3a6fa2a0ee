using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>
/// Compares the next rows with the directory and proposes what to do with each. Nothing is attached by itself: whoever
/// approves the import decides.
/// </summary>
public sealed record MatchImportRows(Guid ImportId, int After, int Take) : IRequest<RowAdvance>;

internal sealed class MatchImportRowsValidator : AbstractValidator<MatchImportRows>;

internal sealed class MatchImportRowsHandler(IAppDb db, DuplicateMatcher matcher) : IRequestHandler<MatchImportRows, RowAdvance>
{
    public async Task<RowAdvance> Handle(MatchImportRows command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var source = await db.Imports.Where(import => import.Id == id).Select(import => import.Source).SingleAsync(ct);
        var rows = await StepRows.NextAsync(db, id, command.After, command.Take, ct);
        List<ImportRow> usable = [.. rows.Where(row => row.Statement is not null)];
        var listed = await ListedKeys.OfAsync(db, source, [.. usable.Select(row => row.Key!)], ct);

        List<ImportRow> unknown = [];
        foreach (var row in usable)
            if (listed.Contains(row.Key!))
                row.Propose(RowMatch.Listed, null, RowDecision.New, null);
            else
                unknown.Add(row);
        var found = await matcher.FindAsync(source, [.. unknown.Select(row => RowTexts.StatementOf(row.Statement!))], ct);
        var matches = found.ToLookup(match => match.Place);
        foreach (var (place, row) in unknown.Index())
            Propose(row, [.. matches[place].OrderByDescending(match => match.Score)]);
        await db.SaveChangesAsync(ct);
        return RowAdvance.To(rows);
    }

    private static void Propose(ImportRow row, IReadOnlyList<DuplicateMatch> matches)
    {
        var certain = matches.FirstOrDefault(match => match.Band == DuplicateBand.Certain);
        row.Propose(
            certain is not null ? RowMatch.Certain
                : matches.Count > 0 ? RowMatch.Possible
                : RowMatch.None,
            RowTexts.TextOf([.. matches.Select(RowMatchItem.Of)]),
            certain is null ? RowDecision.New : RowDecision.Attach,
            certain?.InnovationId
        );
    }
}
