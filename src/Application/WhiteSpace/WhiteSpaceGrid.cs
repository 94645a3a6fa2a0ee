using JippApi.Domain.Regions;

namespace JippApi.Application.WhiteSpace;

/// <summary>Lays counts out in rows and columns and adds the totals.</summary>
internal sealed class WhiteSpaceGrid(IReadOnlyList<string> rows, IReadOnlyList<string> columns)
{
    private readonly HashSet<string> places = [.. rows];

    private readonly HashSet<string> sectors = [.. columns];

    public required IReadOnlyList<PlacedCount> Published { get; init; }

    public required IReadOnlyList<PlacedCount> NeverReplicated { get; init; }

    public required IReadOnlyList<PlacedCount> LiveReplicas { get; init; }

    /// <summary>Origins with a live replica, by sector.</summary>
    public required IReadOnlyList<PlacedCount> Spread { get; init; }

    /// <summary>The same origins, by sector and by each province that has the origin or a live replica.</summary>
    public required IReadOnlyList<PlacedCount> Present { get; init; }

    public required IReadOnlyList<PlacedCount> Hubs { get; init; }

    public required IReadOnlyList<PlacedCount> HubsWithoutSpokes { get; init; }

    /// <summary>Returns the cells row by row, each row and all columns with their totals at the end.</summary>
    public List<WhiteSpaceCell> Cells()
    {
        var (published, never, replicas) = (ByCell(Published), ByCell(NeverReplicated), ByCell(LiveReplicas));
        var spread = Spread.GroupBy(count => SectorOf(count.Sector)).ToDictionary(same => same.Key, same => same.Sum(count => count.Count));
        var present = ByCell(Present);
        List<WhiteSpaceCell> cells =
        [
            .. rows.SelectMany(place =>
                columns.Select(sector => new WhiteSpaceCell(
                    place,
                    sector,
                    published.GetValueOrDefault((place, sector)),
                    never.GetValueOrDefault((place, sector)),
                    replicas.GetValueOrDefault((place, sector)),
                    IsProvince(place) ? spread.GetValueOrDefault(sector) - present.GetValueOrDefault((place, sector)) : null
                ))
            ),
        ];
        var (hubs, lonely) = (ByPlace(Hubs), ByPlace(HubsWithoutSpokes));
        var ofRows = rows.Select(place =>
            Sum(place, WhiteSpaceCell.All, cells.Where(cell => cell.Place == place)) with
            {
                Hubs = hubs.GetValueOrDefault(place),
                HubsWithoutSpokes = lonely.GetValueOrDefault(place),
            }
        );
        var totals = ofRows.ToList();
        var ofColumns = columns.Select(sector => Sum(WhiteSpaceCell.All, sector, cells.Where(cell => cell.Sector == sector)));
        var all = Sum(WhiteSpaceCell.All, WhiteSpaceCell.All, totals) with
        {
            Hubs = totals.Sum(row => row.Hubs),
            HubsWithoutSpokes = totals.Sum(row => row.HubsWithoutSpokes),
        };
        return [.. cells.Chunk(Math.Max(columns.Count, 1)).Zip(totals).SelectMany(row => row.First.Append(row.Second)), .. ofColumns, all];
    }

    private static WhiteSpaceCell Sum(string place, string sector, IEnumerable<WhiteSpaceCell> cells)
    {
        var parts = cells.ToList();
        return new(
            place,
            sector,
            parts.Sum(cell => cell.Published),
            parts.Sum(cell => cell.NeverReplicated),
            parts.Sum(cell => cell.LiveReplicas),
            parts.All(cell => cell.ReplicatedElsewhere is null) ? null : parts.Sum(cell => cell.ReplicatedElsewhere)
        );
    }

    private static bool IsProvince(string place) => place is not (WhiteSpaceCell.National or WhiteSpaceCell.None);

    private Dictionary<(string, string), int> ByCell(IEnumerable<PlacedCount> counts) =>
        counts
            .GroupBy(count => (PlaceOf(count.Place), SectorOf(count.Sector)))
            .ToDictionary(same => same.Key, same => same.Sum(count => count.Count));

    private static Dictionary<string, int> ByPlace(IEnumerable<PlacedCount> hubs) =>
        hubs.GroupBy(count => count.Place is { } region ? RegionCode.ProvinceOf(region) : WhiteSpaceCell.National)
            .ToDictionary(same => same.Key, same => same.Sum(count => count.Count));

    /// <summary>Returns the row of a place. A place without a row counts as not stated, so that the rows add up.</summary>
    private string PlaceOf(string? place) => place is not null && places.Contains(place) ? place : WhiteSpaceCell.None;

    private string SectorOf(string? sector) => sector is not null && sectors.Contains(sector) ? sector : WhiteSpaceCell.None;
}
