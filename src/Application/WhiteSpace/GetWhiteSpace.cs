using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.WhiteSpace;

/// <summary>Counts published innovations and their replicas by sector and province.</summary>
/// <param name="Sectors">Codes of sectors; all, and what states none, when empty.</param>
/// <param name="Provinces">Codes of provinces; all, and what lies in none, when empty.</param>
public sealed record GetWhiteSpace(IReadOnlyList<string> Sectors, IReadOnlyList<string> Provinces) : IRequest<WhiteSpaceMap>;

internal sealed class GetWhiteSpaceHandler(IAppDb db) : IRequestHandler<GetWhiteSpace, WhiteSpaceMap>
{
    public async Task<WhiteSpaceMap> Handle(GetWhiteSpace request, CancellationToken ct)
    {
        var provinces = await db
            .Regions.AsNoTracking()
            .Where(r => r.Kind == RegionKind.Province)
            .Select(r => new { r.Code, r.Name })
            .ToDictionaryAsync(r => r.Code, r => r.Name, ct);
        var (filter, counting) = (new DirectoryFilter { Sectors = request.Sectors }, new WhiteSpaceCounting(db));
        var origins = DirectoryFiltering.Filtered(db, db.Directory.AsNoTracking(), filter);
        var entries = DirectoryFiltering.Filtered(db, db.Directory.AsNoTracking(), filter with { Provinces = request.Provinces });
        var grid = new WhiteSpaceGrid(RowsOf(request, provinces.Keys), ColumnsOf(request))
        {
            Published = await WhiteSpaceCounting.PublishedAsync(entries, ct),
            NeverReplicated = await counting.NeverReplicatedAsync(entries, ct),
            LiveReplicas = await counting.LiveReplicasAsync(entries, ct),
            Spread = await counting.SpreadAsync(origins, ct),
            Present = await counting.PresentAsync(origins, ct),
            Hubs = await counting.HubsAsync(withoutSpokes: false, ct),
            HubsWithoutSpokes = await counting.HubsAsync(withoutSpokes: true, ct),
        };
        var cells = grid.Cells().ConvertAll(cell => cell with { PlaceLabel = provinces.GetValueOrDefault(cell.Place, "") });
        return new(cells[^1].Published, cells);
    }

    private static List<string> RowsOf(GetWhiteSpace request, IEnumerable<string> provinces) =>
        request.Provinces.Count == 0
            ? [.. provinces.Order(StringComparer.Ordinal), WhiteSpaceCell.National, WhiteSpaceCell.None]
            : [.. provinces.Where(request.Provinces.Contains).Order(StringComparer.Ordinal)];

    private static List<string> ColumnsOf(GetWhiteSpace request) =>
        request.Sectors.Count == 0 ? [.. Code.All<Sector>(), WhiteSpaceCell.None] : [.. Code.All<Sector>().Where(request.Sectors.Contains)];
}
