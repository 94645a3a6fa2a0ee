using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Search.Names;
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
    /// <summary>Short names that people write, such as <c>Jabar</c>.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [.. OfficialRegions.ShortNamesOf(Code).Select(name => name.TrimStart(OfficialRegions.Ambiguous))];

    /// <summary>Names the region had earlier.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = OfficialRegions.FormerNamesOf(Code);

    /// <summary>Codes the region had earlier.</summary>
    public IReadOnlyList<FormerCode> FormerCodes { get; init; } = OfficialRegions.FormerCodesOf(Code);
}

/// <summary>Lists regions by code; with a text, those that match it best come first.</summary>
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

        var scope = $"regions\n{request.Text}\n{request.Kind}\n{request.ParentCode}";
        var page = new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors);
        if (request.Text is { } text)
            return RankedRegions.PageAsync(rows, RegionSearch.Find(text), page, ct);
        return page.ReadAsync(
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
    /// <exception cref="RegionMovedException">The region has another code now.</exception>
    public static async Task<RegionItem> ReadRegionAsync(IAppDb db, string code, CancellationToken ct) =>
        await db
            .Regions.AsNoTracking()
            .Where(r => r.Code == code)
            .Select(r => new RegionItem(r.Code, r.Name, r.Kind, r.ParentCode))
            .SingleOrDefaultAsync(ct)
        ?? (
            OfficialRegions.SuccessorOf(code) is { } successor
                ? throw new RegionMovedException(code, successor)
                : throw new NotFoundException(nameof(Region))
        );

    /// <summary>Whether this is the code of a province.</summary>
    public static Task<bool> IsProvinceAsync(IAppDb db, string code, CancellationToken ct) =>
        RegionCode.IsValid(code) ? db.Regions.AnyAsync(r => r.Code == code && r.Kind == RegionKind.Province, ct) : Task.FromResult(false);
}
