using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.WhiteSpace;

/// <summary>A row of the directory, placed in the map, as the database groups it.</summary>
internal sealed record PlacedRow
{
    public string? Place { get; init; }

    public string? Sector { get; init; }
}

/// <summary>An innovation that is present in a province, by its origin or a live replica.</summary>
internal sealed record PresentRow
{
    public long Number { get; init; }

    public string? Place { get; init; }

    public string? Sector { get; init; }
}

/// <summary>The number of innovations of a sector in a place.</summary>
internal sealed record PlacedCount(string? Place, string? Sector, int Count);

/// <summary>Counts the directory by place and sector; with one query for each kind of number.</summary>
internal sealed class WhiteSpaceCounting(IAppDb db)
{
    // Constants, because a parameter in GROUP BY is not the same expression twice for SQL Server
    private const string Ministry = "MINISTRY";

    private const string Agency = "AGENCY";

    private static readonly string[] Ended = [.. Existences.Ended.Select(Code.Of)];

    private static readonly HubStatus[] Working = [HubStatus.Designated, HubStatus.Active];

    private IQueryable<ReplicationLink> Verified => db.ReplicationLinks.AsNoTracking().Where(l => l.Status == LinkStatus.Verified);

    /// <summary>Counts entries.</summary>
    public static Task<List<PlacedCount>> PublishedAsync(IQueryable<DirectoryEntry> entries, CancellationToken ct) =>
        CountAsync(entries, ct);

    /// <summary>Counts entries without a verified replica in the directory, live or ended.</summary>
    public Task<List<PlacedCount>> NeverReplicatedAsync(IQueryable<DirectoryEntry> entries, CancellationToken ct)
    {
        var (verified, directory) = (Verified, db.Directory);
        return CountAsync(
            entries.Where(e =>
                !verified.Any(l => (Guid)(object)l.OriginId == e.Id && directory.Any(r => r.Id == (Guid)(object)l.ReplicaId))
            ),
            ct
        );
    }

    /// <summary>Counts entries that are live, verified replicas.</summary>
    public Task<List<PlacedCount>> LiveReplicasAsync(IQueryable<DirectoryEntry> entries, CancellationToken ct)
    {
        var verified = Verified;
        return CountAsync(entries.Where(e => !Ended.Contains(e.Existence) && verified.Any(l => (Guid)(object)l.ReplicaId == e.Id)), ct);
    }

    /// <summary>Counts by sector the origins that have a live replica in some province.</summary>
    public Task<List<PlacedCount>> SpreadAsync(IQueryable<DirectoryEntry> origins, CancellationToken ct) =>
        CountDistinctAsync(
            Pairs(origins)
                .Select(pair => new PresentRow
                {
                    Number = pair.Number,
                    Place = null,
                    Sector = pair.Sector,
                }),
            ct
        );

    /// <summary>Counts those origins by sector and each province that has the origin or a live replica.</summary>
    public Task<List<PlacedCount>> PresentAsync(IQueryable<DirectoryEntry> origins, CancellationToken ct)
    {
        var pairs = Pairs(origins);
        var home = pairs.Select(pair => new PresentRow
        {
            Number = pair.Number,
            Place = pair.Home,
            Sector = pair.Sector,
        });
        var away = pairs.Select(pair => new PresentRow
        {
            Number = pair.Number,
            Place = pair.Place,
            Sector = pair.Sector,
        });
        return CountDistinctAsync(home.Union(away), ct);
    }

    /// <summary>Counts designated and active hubs by region, those without spokes only if asked.</summary>
    public async Task<List<PlacedCount>> HubsAsync(bool withoutSpokes, CancellationToken ct)
    {
        var hubs = db.Hubs.AsNoTracking().Where(h => Working.Contains(h.Status));
        if (withoutSpokes)
            hubs = hubs.Where(h => !h.Spokes.Any());
        return await hubs.GroupBy(h => h.RegionCode)
            .Select(same => new PlacedCount(same.Key, null, same.Count()))
            .TagWith("White space")
            .ToListAsync(ct);
    }

    /// <summary>Joins, because SQLite has no lateral ones.</summary>
    private IQueryable<ReplicaPlace> Pairs(IQueryable<DirectoryEntry> origins) =>
        Verified
            .Join(origins, l => (Guid)(object)l.OriginId, o => o.Id, (l, o) => new { Link = l, Origin = o })
            .Join(
                db.Directory.Where(r => r.ProvinceCode != null && !Ended.Contains(r.Existence)),
                pair => (Guid)(object)pair.Link.ReplicaId,
                r => r.Id,
                (pair, r) =>
                    new ReplicaPlace
                    {
                        Number = pair.Origin.Number,
                        Sector = pair.Origin.Sector,
                        Home = pair.Origin.ProvinceCode,
                        Place = r.ProvinceCode,
                    }
            );

    private static Task<List<PlacedCount>> CountAsync(IQueryable<DirectoryEntry> entries, CancellationToken ct) =>
        entries
            .Select(e => new PlacedRow
            {
                Place =
                    e.ProvinceCode
                    ?? (e.InstitutionKind == Ministry || e.InstitutionKind == Agency ? WhiteSpaceCell.National : WhiteSpaceCell.None),
                Sector = e.Sector,
            })
            .GroupBy(row => new { row.Place, row.Sector })
            .Select(same => new PlacedCount(same.Key.Place, same.Key.Sector, same.Count()))
            .TagWith("White space")
            .ToListAsync(ct);

    private static Task<List<PlacedCount>> CountDistinctAsync(IQueryable<PresentRow> rows, CancellationToken ct) =>
        rows.Distinct()
            .GroupBy(row => new { row.Place, row.Sector })
            .Select(same => new PlacedCount(same.Key.Place, same.Key.Sector, same.Count()))
            .TagWith("White space")
            .ToListAsync(ct);

    /// <summary>An origin with the province of one of its live replicas.</summary>
    private sealed record ReplicaPlace
    {
        public long Number { get; init; }

        public string? Sector { get; init; }

        public string? Home { get; init; }

        public string? Place { get; init; }
    }
}
