using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Lists the rows of an import in the order of the file.</summary>
/// <param name="Id">The import.</param>
/// <param name="Outcomes">Outcome of a row: the final one or, before there is one, the planned one.</param>
/// <param name="Issue">Code of an issue.</param>
/// <param name="Matches">How sure the best match is.</param>
public sealed record ListImportRows(
    Guid Id,
    IReadOnlyList<RecordOutcome> Outcomes,
    string? Issue,
    IReadOnlyList<RowMatch> Matches,
    IReadOnlyList<RowDecision> Decisions,
    int Limit,
    string? Cursor
) : IRequest<Listing<ImportRowItem>>;

/// <summary>Returns a row of an import.</summary>
public sealed record GetImportRow(Guid Id, int Number) : IRequest<ImportRowItem>;

internal sealed class ListImportRowsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListImportRows, Listing<ImportRowItem>>
{
    public async Task<Listing<ImportRowItem>> Handle(ListImportRows request, CancellationToken ct)
    {
        var import = await ImportLookup.ReadAsync(db, user, request.Id, ct);
        List<string> columns = [.. import.Columns.Select(use => use.Column)];
        var rows = db.ImportRows.AsNoTracking().Where(row => row.ImportId == import.Id);
        if (request.Outcomes is { Count: > 0 } outcomes)
            rows = rows.Where(row =>
                row.Outcome != null ? outcomes.Contains(row.Outcome!.Value) : row.Planned != null && outcomes.Contains(row.Planned!.Value)
            );
        if (request.Matches is { Count: > 0 } matches)
            rows = rows.Where(row => matches.Contains(row.Match));
        if (request.Decisions is { Count: > 0 } decisions)
            rows = rows.Where(row => row.Decision != null && decisions.Contains(row.Decision!.Value));
        if (request.Issue is { } issue)
        {
            var code = $" {issue} ";
            rows = rows.Where(row => row.IssueCodes.Contains(code));
        }

        return await new KeysetPage<int>(
            request.Limit,
            request.Cursor,
            $"import-rows\n{request.Id}\n{string.Join(',', request.Outcomes)}\n{request.Issue}\n{string.Join(',', request.Matches)}\n{string.Join(',', request.Decisions)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                backwards
                    ? rows.Where(row => row.Number < after).OrderByDescending(row => row.Number)
                    : rows.Where(row => row.Number > after).OrderBy(row => row.Number),
            row => ImportRowItem.Of(row, columns),
            row => row.Number,
            ct
        );
    }
}

internal sealed class GetImportRowHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetImportRow, ImportRowItem>
{
    public async Task<ImportRowItem> Handle(GetImportRow request, CancellationToken ct)
    {
        var import = await ImportLookup.ReadAsync(db, user, request.Id, ct);
        var row =
            await db.ImportRows.AsNoTracking().SingleOrDefaultAsync(row => row.ImportId == import.Id && row.Number == request.Number, ct)
            ?? throw new NotFoundException(nameof(ImportRow));
        return ImportRowItem.Of(row, [.. import.Columns.Select(use => use.Column)]);
    }
}
