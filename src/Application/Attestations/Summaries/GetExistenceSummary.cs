using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>Counts published innovations by whether they still run.</summary>
/// <param name="GroupedBy">How they are grouped.</param>
/// <param name="Regions">Prefixes of region codes; all when empty.</param>
/// <param name="Sources">Codes of the lists that state them; all when empty.</param>
public sealed record GetExistenceSummary(ExistenceGrouping GroupedBy, IReadOnlyList<string> Regions, IReadOnlyList<string> Sources)
    : IRequest<ExistenceSummary>;

internal sealed class GetExistenceSummaryHandler(IAppDb db) : IRequestHandler<GetExistenceSummary, ExistenceSummary>
{
    public async Task<ExistenceSummary> Handle(GetExistenceSummary request, CancellationToken ct)
    {
        var filter = new DirectoryFilter { Regions = request.Regions, Sources = request.Sources };
        var entries = DirectoryFiltering.Filtered(db, db.Directory.AsNoTracking(), filter);
        var all = await entries
            .GroupBy(e => new
            {
                e.Existence,
                e.Freshness,
                e.InDispute,
            })
            .Select(g => new
            {
                g.Key.Existence,
                g.Key.Freshness,
                g.Key.InDispute,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        List<SummaryCell> cells = [.. all.Select(row => new SummaryCell(null, row.Existence, row.Freshness, row.Count))];
        var grouped = (await CellsAsync(entries, request.GroupedBy, ct)).GroupBy(cell => cell.Key);
        return new(
            all.Sum(row => row.Count),
            SummaryCell.States(cells),
            SummaryCell.Freshnesses(cells),
            all.Where(row => row.InDispute).Sum(row => row.Count),
            request.GroupedBy,
            [
                .. grouped
                    .Select(group => new ExistenceGroup(
                        group.Key,
                        group.Sum(cell => cell.Count),
                        SummaryCell.States(group),
                        SummaryCell.Freshnesses(group)
                    ))
                    .OrderBy(group => group.Key is null)
                    .ThenByDescending(group => group.Total)
                    .ThenBy(group => group.Key, StringComparer.Ordinal),
            ]
        );
    }

    private async Task<List<SummaryCell>> CellsAsync(IQueryable<DirectoryEntry> entries, ExistenceGrouping by, CancellationToken ct) =>
        by switch
        {
            ExistenceGrouping.Province => await CountAsync(
                entries.Select(e => new SummaryRow
                {
                    Key = e.ProvinceCode,
                    Existence = e.Existence,
                    Freshness = e.Freshness,
                }),
                ct
            ),
            ExistenceGrouping.InstitutionKind => await CountAsync(
                entries.Select(e => new SummaryRow
                {
                    Key = e.InstitutionKind,
                    Existence = e.Existence,
                    Freshness = e.Freshness,
                }),
                ct
            ),
            ExistenceGrouping.Source => await CountListedAsync(entries, Code.All<InnovationSource>(), ct),
            _ => (await CountListedAsync(entries, Ministries.Lists, ct)).ConvertAll(cell => cell with { Key = MinistryOf(cell.Key) }),
        };

    /// <summary>Counts by the lists that state them; those on none of these lists have no key.</summary>
    private async Task<List<SummaryCell>> CountListedAsync(
        IQueryable<DirectoryEntry> entries,
        IReadOnlyList<string> lists,
        CancellationToken ct
    )
    {
        var listed = db.DirectoryTerms.Where(t => t.Kind == TermKinds.Source && lists.Contains(t.Value));
        var found = await CountAsync(
            listed.Join(
                entries,
                t => t.EntryNumber,
                e => e.Number,
                (t, e) =>
                    new SummaryRow
                    {
                        Key = t.Value,
                        Existence = e.Existence,
                        Freshness = e.Freshness,
                    }
            ),
            ct
        );
        var rest = await entries
            .Where(e => !listed.Any(t => t.EntryNumber == e.Number))
            .GroupBy(e => new { e.Existence, e.Freshness })
            .Select(g => new SummaryCell(null, g.Key.Existence, g.Key.Freshness, g.Count()))
            .ToListAsync(ct);
        return [.. found, .. rest];
    }

    private static Task<List<SummaryCell>> CountAsync(IQueryable<SummaryRow> rows, CancellationToken ct) =>
        rows.TagWith("Existence summary")
            .GroupBy(row => new
            {
                row.Key,
                row.Existence,
                row.Freshness,
            })
            .Select(g => new SummaryCell(g.Key.Key, g.Key.Existence, g.Key.Freshness, g.Count()))
            .ToListAsync(ct);

    private static string? MinistryOf(string? source) =>
        source is not null && Ministries.Of(Code.Parse<InnovationSource>(source)) is { } ministry ? Code.Of(ministry) : null;
}
