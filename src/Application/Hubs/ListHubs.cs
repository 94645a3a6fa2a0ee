using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>Hubs by name.</summary>
/// <param name="Statuses">Only in one of these states; in any when empty.</param>
/// <param name="Provinces">Only of these provinces; of all, and national ones, when empty.</param>
/// <param name="Wave">Only those of this wave.</param>
/// <param name="Year">Only those of a decree of this year.</param>
/// <param name="Limit">Most items of the page.</param>
/// <param name="Cursor">Where the page begins.</param>
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
                    ListKey = h.ListKey,
                }
        );
}
