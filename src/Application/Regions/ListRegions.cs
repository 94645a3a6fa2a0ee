using JippApi.Application.Common;
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
    /// <summary>The time zone of the region (Keppres 41/1987), by which its due dates and quiet hours are counted.</summary>
    public RegionZone Zone => RegionZone.Of(RegionZones.Of(Code));
}

/// <summary>A time zone of Indonesia.</summary>
/// <param name="Name">Name of the zone.</param>
/// <param name="Offset">Offset from UTC.</param>
public sealed record RegionZone(ZoneCode Name, string Offset)
{
    internal static RegionZone Of(Zone zone) => new(zone.Code, $"+{zone.Offset:hh\\:mm}");
}

/// <summary>Lists regions by code.</summary>
public sealed record ListRegions(string? Text, RegionKind? Kind, string? ParentCode, int Limit, string? Cursor)
    : IRequest<Listing<RegionItem>>;

/// <summary>Returns a region.</summary>
public sealed record GetRegion(string Code) : IRequest<RegionItem>;

internal sealed class ListRegionsHandler(IAppDb db, IServerKeys keys) : IRequestHandler<ListRegions, Listing<RegionItem>>
{
    public Task<Listing<RegionItem>> Handle(ListRegions request, CancellationToken ct)
    {
        var rows = db.Regions.AsNoTracking();
        if (request.Kind is { } kind)
            rows = rows.Where(r => r.Kind == kind);
        if (request.ParentCode is { } parent)
            rows = rows.Where(r => r.ParentCode == parent);
#pragma warning disable CA1304, CA1311 // becomes SQL
        if (request.Text is { } text)
            rows = rows.Where(r => EF.Functions.Like(r.Name.ToLower(), LikePattern.Containing(text), LikePattern.Escape));
#pragma warning restore CA1304, CA1311

        return new KeysetPage<string>(
            request.Limit,
            request.Cursor,
            $"regions\n{request.Text}\n{request.Kind}\n{request.ParentCode}",
            keys.Cursors
        ).ReadAsync(
            (code, backwards) =>
                backwards
                    ? rows.Where(r => code == null || r.Code.CompareTo(code) < 0).OrderByDescending(r => r.Code)
                    : rows.Where(r => code == null || r.Code.CompareTo(code) > 0).OrderBy(r => r.Code),
            r => new RegionItem(r.Code, r.Name, r.Kind, r.ParentCode),
            r => r.Code,
            ct
        );
    }
}

internal sealed class GetRegionHandler(IAppDb db) : IRequestHandler<GetRegion, RegionItem>
{
    public Task<RegionItem> Handle(GetRegion request, CancellationToken ct) => RegionLookup.ReadRegionAsync(db, request.Code, ct);
}

internal static class RegionLookup
{
    /// <summary>Returns the region with this code.</summary>
    public static async Task<RegionItem> ReadRegionAsync(IAppDb db, string code, CancellationToken ct) =>
        await db
            .Regions.AsNoTracking()
            .Where(r => r.Code == code)
            .Select(r => new RegionItem(r.Code, r.Name, r.Kind, r.ParentCode))
            .SingleOrDefaultAsync(ct)
        ?? throw new NotFoundException(nameof(Region));

    /// <summary>Whether this is the code of a province.</summary>
    public static Task<bool> IsProvinceAsync(IAppDb db, string code, CancellationToken ct) =>
        RegionCode.IsValid(code) ? db.Regions.AnyAsync(r => r.Code == code && r.Kind == RegionKind.Province, ct) : Task.FromResult(false);
}
