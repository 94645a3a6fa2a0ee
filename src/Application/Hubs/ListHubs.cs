using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>Lists hubs by name.</summary>
/// <param name="Statuses">Any of these statuses; all when empty.</param>
/// <param name="Provinces">Any of these provinces; all hubs, including national ones, when empty.</param>
/// <param name="Wave">Hubs of this designation wave.</param>
/// <param name="Year">Hubs designated by a decree of this year.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Cursor of the page to return.</param>
public sealed record ListHubs(
    IReadOnlyList<HubStatus> Statuses,
    IReadOnlyList<string> Provinces,
    int? Wave,
    int? Year,
    int Limit,
    string? Cursor
) : IRequest<Listing<HubItem>>;

internal sealed class ListHubsHandler(IAppDb db, IServerKeys keys) : IRequestHandler<ListHubs, Listing<HubItem>>
{
    public Task<Listing<HubItem>> Handle(ListHubs request, CancellationToken ct)
    {
        var rows = Filtered(request);
        var scope = $"hubs\n{string.Join(',', request.Statuses)}\n{string.Join(',', request.Provinces)}\n{request.Wave}\n{request.Year}";
        return new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (key, backwards) =>
                Items(
                    backwards
                        ? rows.Where(h => key == null || h.ListKey.CompareTo(key) < 0).OrderByDescending(h => h.ListKey)
                        : rows.Where(h => key == null || h.ListKey.CompareTo(key) > 0).OrderBy(h => h.ListKey)
                ),
            item => item,
            item => item.ListKey,
            ct
        );
    }

    private IQueryable<Hub> Filtered(ListHubs request)
    {
        var rows = db.Hubs.AsNoTracking();
        if (request.Statuses.Count > 0)
            rows = rows.Where(h => request.Statuses.Contains(h.Status));
#pragma warning disable CA1310 // becomes SQL
        if (request.Provinces.Count > 0)
            rows = rows.Where(h => request.Provinces.Any(province => h.RegionCode!.StartsWith(province)));
#pragma warning restore CA1310
        if (request.Wave is { } wave)
            rows = rows.Where(h => h.Decree!.Wave == wave);
        if (request.Year is { } year)
            rows = rows.Where(h => h.Decree!.Year == year);
        return rows;
    }

    private IQueryable<HubItem> Items(IQueryable<Hub> hubs) =>
        hubs.Join(
            db.Institutions,
            h => h.HostId,
            i => i.Id,
            (h, i) =>
                new HubItem
                {
                    Id = h.Id.Value,
                    Name = h.Name,
                    Institution = new HubInstitution(i.Id.Value, i.Name, i.Kind),
                    RegionCode = h.RegionCode,
                    Status = h.Status,
                    Decree =
                        h.Decree == null
                            ? null
                            : new HubDecree(h.Decree.Number, h.Decree.Year, h.Decree.Wave, h.Decree.Date, h.Decree.Reference),
                    UpdatedAt = h.UpdatedAt,
                    Version = h.Version,
                    ListKey = h.ListKey,
                }
        );
}
