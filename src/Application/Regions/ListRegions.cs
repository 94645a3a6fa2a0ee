using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Search.Names;
using JippApi.Domain.Common;
using JippApi.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Regions;

/// <summary>A region with its official code.</summary>
/// <param name="Code">Kemendagri code of the region.</param>
/// <param name="Name">Official name of the region.</param>
/// <param name="Kind">Province, regency or city.</param>
/// <param name="ParentCode">Code of the province of a regency or city; absent for a province.</param>
public sealed record RegionItem(string Code, string Name, RegionKind Kind, string? ParentCode)
{
    /// <summary>
    /// The time zone of the region (Keppres 41/1987), by which its due dates and quiet hours are counted.
    /// </summary>
    public RegionZone Zone => RegionZone.Of(RegionZones.Of(Code));
}

/// <summary>A time zone of Indonesia.</summary>
/// <param name="Name">Name of the zone.</param>
/// <param name="Offset">Offset from UTC.</param>
public sealed record RegionZone(ZoneCode Name, string Offset)
{
    internal static RegionZone Of(Zone zone) => new(zone.Code, $"+{zone.Offset:hh\\:mm}");
}

/// <summary>Lists regions by code; with a text, those that match it best come first.</summary>
public sealed record ListRegions(string? Text, RegionKind? Kind, string? ParentCode, int Limit, string? Cursor)
    : IRequest<Listing<RegionDetails>>;

/// <summary>Returns a region.</summary>
public sealed record GetRegion(string Code) : IRequest<RegionDetails>;

internal sealed class ListRegionsHandler(IAppDb db, IServerKeys keys) : IRequestHandler<ListRegions, Listing<RegionDetails>>
{
    public Task<Listing<RegionDetails>> Handle(ListRegions request, CancellationToken ct)
    {
        var rows = db.Regions.AsNoTracking();
        if (request.Kind is { } kind)
            rows = rows.Where(r => r.Kind == kind);
        if (request.ParentCode is { } parent)
            rows = rows.Where(r => r.ParentCode == parent);

        var scope = $"regions\n{request.Text}\n{request.Kind}\n{request.ParentCode}";
        var page = new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors);
        if (request.Text is { } text)
            return RankedRegions.PageAsync(rows, RegionSearch.Find(text), page, ct);
        return page.ReadAsync(
            (code, backwards) =>
                backwards
                    ? rows.Where(r => code == null || r.Code.CompareTo(code) < 0).OrderByDescending(r => r.Code)
                    : rows.Where(r => code == null || r.Code.CompareTo(code) > 0).OrderBy(r => r.Code),
            RegionDetails.Of,
            r => r.Code,
            ct
        );
    }
}

internal sealed class GetRegionHandler(IAppDb db) : IRequestHandler<GetRegion, RegionDetails>
{
    public async Task<RegionDetails> Handle(GetRegion request, CancellationToken ct) =>
        RegionDetails.Of(await RegionLookup.FindRegionAsync(db, request.Code, ct));
}

internal static class RegionLookup
{
    /// <summary>Returns the region with this code.</summary>
    /// <exception cref="RegionMovedException">The region has another code now.</exception>
    public static async Task<Region> FindRegionAsync(IAppDb db, string code, CancellationToken ct) =>
        await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, ct)
        ?? throw (
            OfficialRegions.SuccessorOf(code) is { } successor
                ? new RegionMovedException(code, successor)
                : new NotFoundException(nameof(Region))
        );

    /// <summary>Returns a reference to the region with this code.</summary>
    /// <exception cref="RegionMovedException">The region has another code now.</exception>
    public static async Task<RegionItem> ReadRegionAsync(IAppDb db, string code, CancellationToken ct)
    {
        var region = await FindRegionAsync(db, code, ct);
        return new(region.Code, region.Name, region.Kind, region.ParentCode);
    }

    /// <summary>Whether this is the code of a province.</summary>
    public static Task<bool> IsProvinceAsync(IAppDb db, string code, CancellationToken ct) =>
        RegionCode.IsValid(code) ? db.Regions.AnyAsync(r => r.Code == code && r.Kind == RegionKind.Province, ct) : Task.FromResult(false);
}
